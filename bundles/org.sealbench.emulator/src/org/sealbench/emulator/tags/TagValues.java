// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.tags;

import java.lang.reflect.Array;
import java.util.List;
import java.util.Locale;

import org.sealbench.common.ElementList;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.device.settings.DataType;
import org.sealbench.device.settings.TagSettings;
import org.sealbench.emulator.EmulatorProblem;

/** Values of tags: from text, checked, and copied so that nobody holds an array of the table's own. */
final class TagValues {

	private static final int LONGEST_ARRAY = 10_000;

	private TagValues() {
	}

	/** The value at start. An array is an {@link ElementList}; no text at all means zero everywhere. */
	static Object initial(TagSettings tag) throws ProblemException {
		String text = tag.initialValue();
		if (tag.arrayLength() == 0) {
			return text.isEmpty() ? zero(tag.type()) : scalar(tag, text);
		}
		List<String> elements = ElementList.split(text).orElseThrow(() -> unfit(tag));
		boolean complete = elements.isEmpty() || elements.size() == tag.arrayLength();
		if (!complete || tag.arrayLength() < 0 || tag.arrayLength() > LONGEST_ARRAY) {
			throw unfit(tag);
		}
		Object array = Array.newInstance(javaType(tag.type()), tag.arrayLength());
		for (int i = 0; i < tag.arrayLength(); i++) {
			Array.set(array, i, elements.isEmpty() ? zero(tag.type()) : scalar(tag, elements.get(i)));
		}
		return array;
	}

	/** The value itself, arrays copied, if it has the tag's type and length. */
	static Object checked(TagSettings tag, Object value) throws ProblemException {
		Class<?> type = javaType(tag.type());
		if (tag.arrayLength() == 0) {
			if (!type.isInstance(value)) {
				throw unfit(tag);
			}
			return value;
		}
		if (!(value instanceof Object[] array) || array.getClass().getComponentType() != type
				|| array.length != tag.arrayLength()) {
			throw unfit(tag);
		}
		for (Object element : array) {
			if (element == null) {
				throw unfit(tag);
			}
		}
		return array.clone();
	}

	static Object copy(Object value) {
		return value instanceof Object[] array ? array.clone() : value;
	}

	/** A number brought to a tag's type: rounded and limited for whole numbers, more than the threshold for BOOL. */
	static Object ofNumber(DataType type, double number, double threshold) {
		return switch (type) {
		case BOOL -> number > threshold;
		case INT -> (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(number)));
		case DINT -> (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, Math.round(number)));
		case REAL -> (float) number;
		case STRING -> String.format(Locale.ROOT, "%.3f", number);
		};
	}

	static Class<?> javaType(DataType type) {
		return switch (type) {
		case BOOL -> Boolean.class;
		case INT -> Short.class;
		case DINT -> Integer.class;
		case REAL -> Float.class;
		case STRING -> String.class;
		};
	}

	private static Object zero(DataType type) {
		return type == DataType.STRING ? "" : ofNumber(type, 0, 0);
	}

	private static Object scalar(TagSettings tag, String text) throws ProblemException {
		try {
			return switch (tag.type()) {
			case BOOL -> bool(text.strip());
			case INT -> Short.valueOf(text.strip());
			case DINT -> Integer.valueOf(text.strip());
			case REAL -> finite(Float.parseFloat(text.strip()));
			case STRING -> text;
			};
		} catch (IllegalArgumentException e) {
			throw new ProblemException(unfit(tag).problem(), e);
		}
	}

	private static Boolean bool(String text) {
		return switch (text.toLowerCase(Locale.ROOT)) {
		case "true", "1" -> true;
		case "false", "0" -> false;
		default -> throw new IllegalArgumentException(text);
		};
	}

	private static Float finite(float number) {
		if (!Float.isFinite(number)) {
			throw new IllegalArgumentException("not a finite number");
		}
		return number;
	}

	private static ProblemException unfit(TagSettings tag) {
		String expected = tag.arrayLength() == 0 ? tag.type().name() : tag.type() + "[" + tag.arrayLength() + "]";
		return new ProblemException(EmulatorProblem.TAG_VALUE_UNFIT.at(Place.of(tag.name()), tag.name(), expected));
	}
}
