// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.tags;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.sealbench.common.ElementList;
import org.sealbench.common.ProblemException;
import org.sealbench.device.settings.DataType;
import org.sealbench.device.settings.TagSettings;

/** Values of tags as people read and write them; an array is an {@link ElementList}. */
public final class TagText {

	/** A decimal number as IEC 61131-3 has it. */
	private static final Pattern NUMBER = Pattern.compile("\\s*[+-]?(\\d+\\.?\\d*|\\.\\d+)([Ee][+-]?\\d+)?\\s*");

	private TagText() {
	}

	public static String of(Object value) {
		return value instanceof Object[] array
				? Arrays.stream(array).map(String::valueOf).map(ElementList::element).collect(Collectors.joining(", "))
				: String.valueOf(value);
	}

	/** @throws ProblemException if the text is no value of the tag's type and length */
	public static Object parse(TagSettings tag, String text) throws ProblemException {
		// As an initial value an empty text means zero; typed by a person it is a mistake. So are "0x1p3" and "1f",
		// which only Java takes for numbers.
		boolean slip = text.isBlank() && tag.type() != DataType.STRING
				|| tag.type() == DataType.REAL && !elements(tag, text).stream().allMatch(NUMBER.asMatchPredicate());
		return TagValues.initial(
				new TagSettings(tag.name(), tag.type(), tag.arrayLength(), slip ? "?" : text, true, true, null));
	}

	private static List<String> elements(TagSettings tag, String text) {
		return tag.arrayLength() == 0 ? List.of(text) : ElementList.split(text).orElse(List.of());
	}
}
