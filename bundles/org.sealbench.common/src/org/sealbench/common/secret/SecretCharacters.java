// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common.secret;

import java.util.Locale;

/**
 * Which characters a secret may have: those of the FreeformClass (RFC 8264 §4.3). Beside them ZERO WIDTH JOINER and
 * NON-JOINER are taken as they are part of the spelling of some languages and of what keyboards write for one symbol.
 */
final class SecretCharacters {

	private static final int NON_JOINER = 0x200C;
	private static final int JOINER = 0x200D;

	private SecretCharacters() {
	}

	/** The first character that no secret may have; negative if there is none. */
	static int firstForbidden(char[] text) {
		for (int i = 0; i < text.length;) {
			int each = Character.codePointAt(text, i);
			if (isForbidden(each)) {
				return each;
			}
			i += Character.charCount(each);
		}
		return -1;
	}

	/** As people find it in a table of Unicode. */
	static String name(int character) {
		String name = Character.getName(character);
		String code = String.format(Locale.ROOT, "U+%04X", character);
		return name == null ? code : code + " (" + name + ")";
	}

	private static boolean isForbidden(int character) {
		return switch (Character.getType(character)) {
		case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE,
				Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
			true;
		case Character.FORMAT -> character != JOINER && character != NON_JOINER;
		default -> isIgnorable(character);
		};
	}

	/** The letters and marks among the characters that are not drawn (Unicode, Default_Ignorable_Code_Point). */
	private static boolean isIgnorable(int character) {
		return switch (character) {
		case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D, 0x180F, 0x3164, 0xFFA0 -> true;
		default -> character >= 0xFE00 && character <= 0xFE0F || character >= 0xE0100 && character <= 0xE01EF;
		};
	}
}
