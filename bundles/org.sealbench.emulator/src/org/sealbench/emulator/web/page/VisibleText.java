// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.page;

/**
 * Text of others as it is shown: characters that cannot be seen, or that change the order or look of those around them
 * (Unicode Technical Report 36, section 2.5), stand as their numbers, such as {@code \\u202E}.
 */
public final class VisibleText {

	private VisibleText() {
	}

	/** The text itself if all of it can be seen. */
	public static String of(String text) {
		return text.codePoints().allMatch(VisibleText::isVisible) ? text : escaped(text);
	}

	private static String escaped(String text) {
		StringBuilder shown = new StringBuilder();
		text.codePoints().forEach(each -> {
			if (isVisible(each)) {
				shown.appendCodePoint(each);
			} else {
				shown.append(each > 0xFFFF ? "\\u{%X}".formatted(each) : "\\u%04X".formatted(each));
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
