package org.sealbench.common;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What a package of a bundle without a user interface says to people, from the file {@code messages.properties} beside its classes:
 * another language is another file.
 */
public final class Texts {

	private final ResourceBundle texts;

	private Texts(ResourceBundle texts) {
		this.texts = texts;
	}

	/** Those beside a class. */
	public static Texts beside(Class<?> type) {
		return new Texts(ResourceBundle.getBundle(type.getPackageName() + ".messages", Locale.getDefault(), type.getClassLoader()));
	}

	/**
	 * A text with its values put in, as {@link MessageFormat} does, which wants apostrophes doubled.
	 *
	 * @throws java.util.MissingResourceException if there is no such text
	 */
	public String get(String key, Object... values) {
		return new MessageFormat(texts.getString(key), Locale.ROOT).format(Arrays.stream(values).map(String::valueOf).toArray());
	}
}
