// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The user texts of a package in a bundle without a user interface, from the file {@code messages.properties} beside
 * its classes: another language is another file.
 */
public final class Texts {

	private final ResourceBundle texts;
	/** Each text is read once: a drawing asks for the same few of them thousands of times. */
	private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

	private Texts(ResourceBundle texts) {
		this.texts = texts;
	}

	/** The texts beside a class. */
	public static Texts beside(Class<?> type) {
		return new Texts(ResourceBundle.getBundle(type.getPackageName() + ".messages", Locale.getDefault(),
				type.getClassLoader()));
	}

	/**
	 * A text with its values inserted by {@link MessageFormat}, which needs apostrophes doubled.
	 *
	 * @throws java.util.MissingResourceException if there is no such text
	 */
	public String get(String key, Object... values) {
		MessageFormat format = formats.computeIfAbsent(key,
				each -> new MessageFormat(texts.getString(each), Locale.ROOT));
		Object[] words = Arrays.stream(values).map(String::valueOf).toArray();
		// A format is not thread-safe.
		synchronized (format) {
			return format.format(words);
		}
	}
}
