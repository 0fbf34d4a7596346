// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.ui;

import org.eclipse.osgi.util.NLS;
import org.sealbench.opcua.session.ValueType;

/** What has to be typed for a value of a type. */
final class ValueTypeText {

	private ValueTypeText() {
	}

	static String of(ValueType type) {
		boolean text = type.name().equals("String") || type.name().equals("LocalizedText");
		if (!type.array()) {
			return text ? Messages.typedText : one(type.name());
		}
		return text ? Messages.typedTexts : NLS.bind(Messages.typedSeveral, one(type.name()));
	}

	private static String one(String type) {
		return switch (type) {
		case "Boolean" -> Messages.typedBoolean;
		case "SByte" -> whole(Byte.MIN_VALUE, Byte.MAX_VALUE);
		case "Byte" -> whole(0, 0xff);
		case "Int16" -> whole(Short.MIN_VALUE, Short.MAX_VALUE);
		case "UInt16" -> whole(0, 0xffff);
		case "Int32" -> whole(Integer.MIN_VALUE, Integer.MAX_VALUE);
		case "UInt32" -> whole(0, 0xffffffffL);
		case "Int64" -> whole(Long.MIN_VALUE, Long.MAX_VALUE);
		case "UInt64" -> NLS.bind(Messages.typedWhole, "0", Long.toUnsignedString(-1));
		case "Float", "Double" -> Messages.typedNumber;
		case "DateTime" -> Messages.typedTime;
		case "Guid" -> Messages.typedGuid;
		case "ByteString" -> Messages.typedBytes;
		default -> type;
		};
	}

	private static String whole(long least, long most) {
		return NLS.bind(Messages.typedWhole, Long.toString(least), Long.toString(most));
	}
}
