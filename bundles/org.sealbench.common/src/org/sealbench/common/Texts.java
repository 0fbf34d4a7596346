// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a package of a bundle without a user interface says to people, from the file {@code messages.properties} beside
 * its classes: another language is another file.
 */
public final class Texts {

	private final ResourceBundle texts;
	/** Each text is read once: a drawing asks for the same few of them thousands of times. */
	private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

	private Texts(ResourceBundle texts) {
		this.texts = texts;
	}

	/** Those beside a class. */
	public static Texts beside(Class<?> type) {
		return new Texts(ResourceBundle.getBundle(type.getPackageName() + ".messages", Locale.getDefault(),
				type.getClassLoader()));
	}

	/**
	 * A text with its values put in, as {@link MessageFormat} does, which wants apostrophes doubled.
	 *
	 * @throws java.util.MissingResourceException if there is no such text
	 */
	public String get(String key, Object... values) {
		MessageFormat format = formats.computeIfAbsent(key,
				each -> new MessageFormat(texts.getString(each), Locale.ROOT));
		Object[] words = Arrays.stream(values).map(String::valueOf).toArray();
		// One format serves one thread at a time.
		synchronized (format) {
			return format.format(words);
		}
	}
}
