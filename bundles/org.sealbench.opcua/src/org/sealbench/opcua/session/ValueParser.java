// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.session;

import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.ubyte;
import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;
import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.ulong;
import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.ushort;

import java.lang.reflect.Array;
import java.math.BigInteger;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.eclipse.milo.opcua.stack.core.OpcUaDataType;
import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.builtin.ByteString;
import org.eclipse.milo.opcua.stack.core.types.builtin.DateTime;
import org.eclipse.milo.opcua.stack.core.types.builtin.LocalizedText;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.sealbench.common.ElementList;

/**
 * Parses values of the built-in types (OPC 10000-6 §5.1.2): the reverse of {@link ValueFormat} for scalars and arrays.
 */
final class ValueParser {

	private ValueParser() {
	}

	/**
	 * The value.
	 *
	 * @param array whether the value is an array of one dimension, as an {@link ElementList}
	 * @throws UaException with Bad_TypeMismatch if the text is no value of the type, Bad_OutOfRange if it is outside of
	 *                     it
	 */
	static Variant parse(String text, OpcUaDataType type, boolean array) throws UaException {
		if (!array) {
			return new Variant(scalar(text, type));
		}
		List<String> elements = ElementList.split(text)
				.orElseThrow(() -> new UaException(StatusCodes.Bad_TypeMismatch));
		Object values = Array.newInstance(type.getBackingClass(), elements.size());
		for (int i = 0; i < elements.size(); i++) {
			Array.set(values, i, scalar(elements.get(i), type));
		}
		return new Variant(values);
	}

	private static Object scalar(String text, OpcUaDataType type) throws UaException {
		String word = text.strip();
		try {
			return switch (type) {
			case Boolean -> bool(word);
			case SByte -> Byte.valueOf(word);
			case Byte -> ubyte(Short.parseShort(word));
			case Int16 -> Short.valueOf(word);
			case UInt16 -> ushort(Integer.parseInt(word));
			case Int32 -> Integer.valueOf(word);
			case UInt32 -> uint(Long.parseLong(word));
			case Int64 -> Long.valueOf(word);
			case UInt64 -> ulong(new BigInteger(word));
			case Float -> finite(word, Float.valueOf(word));
			case Double -> finite(word, Double.valueOf(word));
			case String -> text;
			case DateTime -> new DateTime(Instant.parse(word));
			case Guid -> UUID.fromString(word);
			case ByteString -> ByteString.of(HexFormat.of().parseHex(word));
			case LocalizedText -> LocalizedText.english(text);
			default -> throw new UaException(StatusCodes.Bad_TypeMismatch);
			};
		} catch (NumberFormatException e) {
			throw new UaException(word.matches("[+-]?\\d+") ? StatusCodes.Bad_OutOfRange : StatusCodes.Bad_TypeMismatch,
					e);
		} catch (IllegalArgumentException | DateTimeParseException e) {
			throw new UaException(StatusCodes.Bad_TypeMismatch, e);
		}
	}

	/** A number too large for its type must not silently become infinite. */
	private static <T extends Number> T finite(String word, T number) throws UaException {
		if (Double.isInfinite(number.doubleValue()) && !word.endsWith("Infinity")) {
			throw new UaException(StatusCodes.Bad_OutOfRange);
		}
		return number;
	}

	private static Boolean bool(String word) throws UaException {
		return switch (word.toLowerCase(Locale.ROOT)) {
		case "true", "1" -> Boolean.TRUE;
		case "false", "0" -> Boolean.FALSE;
		default -> throw new UaException(StatusCodes.Bad_TypeMismatch);
		};
	}
}
