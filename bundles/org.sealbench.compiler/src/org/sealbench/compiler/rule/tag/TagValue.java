// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.tag;

import java.util.Locale;

import org.sealbench.model.TagType;

/** Initial values of tags as text, the way a device reads them (IEC 61131-3 types). */
final class TagValue {

	private TagValue() {
	}

	/** Whether a text is a value of a type. */
	static boolean isValid(TagType type, String text) {
		try {
			return switch (type) {
			case BOOL -> text.strip().toLowerCase(Locale.ROOT).matches("true|false|1|0");
			case INT -> {
				Short.parseShort(text.strip());
				yield true;
			}
			case DINT -> {
				Integer.parseInt(text.strip());
				yield true;
			}
			case REAL -> Float.isFinite(Float.parseFloat(text.strip()));
			case STRING -> true;
			};
		} catch (NumberFormatException e) {
			return false;
		}
	}

	/** What can be written for a type. */
	static String allowed(TagType type) {
		return switch (type) {
		case BOOL -> "true or false";
		case INT -> "a whole number from -32768 to 32767";
		case DINT -> "a whole number from -2147483648 to 2147483647";
		case REAL -> "a number with a full stop, such as 21.5";
		case STRING -> "any text";
		};
	}
}
