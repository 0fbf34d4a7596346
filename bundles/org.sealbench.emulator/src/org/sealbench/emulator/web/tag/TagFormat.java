// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.tag;

import org.sealbench.device.settings.DataType;
import org.sealbench.device.settings.TagSettings;

/** What may be typed as the value of a tag. */
final class TagFormat {

	private TagFormat() {
	}

	/** In words, with range and example, such as "a whole number from -32768 to 32767, such as 42". */
	static String words(TagSettings tag) {
		if (tag.arrayLength() == 0) {
			return one(tag.type());
		}
		return tag.arrayLength() + (tag.arrayLength() == 1 ? " value" : " values, separated by commas") + ", each "
				+ one(tag.type()) + (tag.type() == DataType.STRING ? "; one that holds a comma in double quotes" : "");
	}

	/** In short, for the empty field. */
	static String hint(TagSettings tag) {
		String one = switch (tag.type()) {
		case BOOL -> "true or false";
		case INT -> Short.MIN_VALUE + " … " + Short.MAX_VALUE;
		case DINT -> Integer.MIN_VALUE + " … " + Integer.MAX_VALUE;
		case REAL -> "such as 1.5";
		case STRING -> "text";
		};
		return tag.arrayLength() == 0 ? one : tag.arrayLength() + " × " + one;
	}

	private static String one(DataType type) {
		return switch (type) {
		case BOOL -> "true or false";
		case INT -> "a whole number from " + Short.MIN_VALUE + " to " + Short.MAX_VALUE + ", such as 42";
		case DINT -> "a whole number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE + ", such as 42";
		case REAL -> "a number with a decimal point, from -3.4028235E38 to 3.4028235E38, such as 1.5 or -2.5E3";
		case STRING -> "any text";
		};
	}
}
