// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common.secret;

import java.text.Normalizer;
import java.util.Arrays;

import org.sealbench.common.Wipe;

/**
 * Spaces mapped and letters composed (RFC 8265 §4.2.2, Unicode NFC) without a string of the whole secret, which nobody
 * could wipe: {@link Normalizer} gets one visible character at a time, and only where it could have another form.
 */
final class Composition {

	/** Below the first combining mark nothing composes. */
	private static final char FIRST_MARK = '\u0300';
	private static final int VOWEL_JAMO = 0x1160;
	private static final int LAST_JAMO = 0x11FF;
	private static final int EXTENDED_JAMO = 0xD7B0;
	private static final int LAST_EXTENDED_JAMO = 0xD7FF;

	private char[] text;
	private int length;

	private Composition(int size) {
		text = new char[size];
	}

	/** The composed text, to be wiped; what was given is wiped here. */
	static char[] of(char[] given) {
		Composition result = new Composition(given.length);
		for (int start = 0; start < given.length;) {
			int end = endOfVisible(given, start);
			if (end == start + 1 && given[start] < FIRST_MARK) {
				result.add(space(given[start]));
			} else {
				result.addAll(Normalizer.normalize(new String(given, start, end - start), Normalizer.Form.NFC));
			}
			start = end;
		}
		char[] composed = Arrays.copyOf(result.text, result.length);
		Wipe.wipe(result.text);
		Wipe.wipe(given);
		return composed;
	}

	/** Where the next character begins that does not join the one at the start. */
	private static int endOfVisible(char[] given, int start) {
		int end = start + Character.charCount(Character.codePointAt(given, start));
		while (end < given.length && joins(Character.codePointAt(given, end))) {
			end += Character.charCount(Character.codePointAt(given, end));
		}
		return end;
	}

	private static boolean joins(int character) {
		return switch (Character.getType(character)) {
		case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
		default -> character >= VOWEL_JAMO && character <= LAST_JAMO
				|| character >= EXTENDED_JAMO && character <= LAST_EXTENDED_JAMO;
		};
	}

	private static char space(char each) {
		return Character.getType(each) == Character.SPACE_SEPARATOR ? ' ' : each;
	}

	private void addAll(String visible) {
		for (int i = 0; i < visible.length(); i++) {
			add(space(visible.charAt(i)));
		}
	}

	private void add(char each) {
		if (length == text.length) {
			char[] larger = Arrays.copyOf(text, 2 * length + 1);
			Wipe.wipe(text);
			text = larger;
		}
		text[length++] = each;
	}
}
