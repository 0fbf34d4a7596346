// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common;

import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Text of others as it is shown, in a terminal, a log, a drawing, a web page or the window: characters that cannot be
 * seen, that steer a terminal, or that change the order or look of those around them (Unicode Technical Report 36,
 * section 2.5) stand as their numbers, such as {@code \\u202e}. Whatever prints or draws text sends it through here.
 */
public final class VisibleText {

	private VisibleText() {
	}

	/** One line: line ends are escaped, too. The text itself if all of it can be seen. */
	public static String of(String text) {
		return escaped(text, VisibleText::isVisible);
	}

	/** Text of several lines, which may have tabs. */
	public static String lines(String text) {
		return escaped(text, each -> each == '\n' || each == '\t' || isVisible(each));
	}

	/**
	 * In UTF-16 units of four digits, as Java, JavaScript and JSON write them: a JSON document that goes through
	 * {@link #lines(String)} keeps its values.
	 */
	private static String escaped(String text, IntPredicate visible) {
		if (text.codePoints().allMatch(visible)) {
			return text;
		}
		StringBuilder shown = new StringBuilder();
		text.codePoints().forEach(each -> {
			if (visible.test(each)) {
				shown.appendCodePoint(each);
			} else {
				for (char unit : Character.toChars(each)) {
					shown.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
				}
			}
		});
		return shown.toString();
	}

	private static boolean isVisible(int codePoint) {
		return switch (Character.getType(codePoint)) {
		case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE,
				Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
			false;
		default -> true;
		};
	}
}
