// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common;

/**
 * The symbols of Crockford's base 32, five bits each, for codes that people read and type. Letters that look like
 * digits are read as those (O as 0, I and L as 1); case, spaces and dashes do not count.
 */
public final class CrockfordBase32 {

	/** How many symbols there are. */
	public static final int SIZE = 32;

	private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	private CrockfordBase32() {
	}

	/** The symbol for a value from 0 to 31. */
	public static char symbol(int value) {
		return ALPHABET.charAt(value);
	}

	/** The value of a symbol as typed; negative if it is none. */
	public static int value(char typed) {
		return ALPHABET.indexOf(normalize(typed));
	}

	/** The symbol meant by a typed character; what is no symbol is returned as it is, letters in capitals. */
	public static char normalize(char typed) {
		char upper = typed >= 'a' && typed <= 'z' ? (char) (typed - 'a' + 'A') : typed;
		return switch (upper) {
		case 'O' -> '0';
		case 'I', 'L' -> '1';
		default -> upper;
		};
	}

	/** Whether a character only separates groups of symbols. */
	public static boolean isSeparator(char typed) {
		return typed == '-' || Character.isWhitespace(typed);
	}
}
