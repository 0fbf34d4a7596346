// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.message;

import org.eclipse.milo.opcua.stack.core.OpcUaDataType;
import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaSerializationException;
import org.eclipse.milo.opcua.stack.core.encoding.UaDecoder;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.DateTime;
import org.eclipse.milo.opcua.stack.core.types.builtin.Matrix;
import org.eclipse.milo.opcua.stack.core.types.builtin.StatusCode;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.UShort;

/** Decodes variants and data values (OPC 10000-6 §5.2.2.16 and §5.2.2.17), each within others to a given depth. */
final class VariantDecoder {

	private static final int TYPE = 0x3F;
	private static final int WITH_DIMENSIONS = 0x40;
	private static final int IS_ARRAY = 0x80;

	private final UaDecoder decoder;
	private final int deepest;
	private int depth;

	VariantDecoder(UaDecoder decoder, int deepest) {
		this.decoder = decoder;
		this.deepest = deepest;
	}

	Variant variant() {
		if (depth >= deepest) {
			throw new UaSerializationException(StatusCodes.Bad_EncodingLimitsExceeded,
					"values within values, more than " + deepest + " deep");
		}
		depth++;
		try {
			int mask = decoder.decodeByte(null).intValue();
			int type = mask & TYPE;
			if (type == 0) {
				return Variant.NULL_VALUE;
			}
			return new Variant((mask & IS_ARRAY) == 0 ? single(type) : several(type, (mask & WITH_DIMENSIONS) != 0));
		} finally {
			depth--;
		}
	}

	private Object several(int type, boolean withDimensions) {
		int length = decoder.decodeInt32(null);
		if (length < -1) {
			throw BoundedDecoder.malformed("an array with " + length + " elements");
		}
		if (OpcUaDataType.fromTypeId(type) == null) {
			throw unknown(type);
		}
		Object flat = length == -1 ? null
				: BoundedDecoder.elements(length, () -> single(type), OpcUaDataType.getBackingClass(type));
		Dimensions dimensions = withDimensions ? Dimensions.read(decoder) : null;
		if (flat == null || dimensions == null || dimensions.lengths().length < 2) {
			return flat;
		}
		if (dimensions.elements() != length) {
			throw BoundedDecoder
					.malformed("dimensions for " + dimensions.elements() + " elements, and there are " + length);
		}
		return new Matrix(flat, dimensions.lengths(), OpcUaDataType.fromTypeId(type));
	}

	DataValue dataValue() {
		int mask = decoder.decodeByte(null).intValue();
		Variant value = (mask & 0x01) == 0 ? Variant.NULL_VALUE : variant();
		StatusCode status = (mask & 0x02) == 0 ? StatusCode.GOOD : decoder.decodeStatusCode(null);
		DateTime sourceTime = (mask & 0x04) == 0 ? DateTime.MIN_VALUE : decoder.decodeDateTime(null);
		UShort sourcePicoseconds = (mask & 0x10) == 0 ? null : decoder.decodeUInt16(null);
		DateTime serverTime = (mask & 0x08) == 0 ? DateTime.MIN_VALUE : decoder.decodeDateTime(null);
		UShort serverPicoseconds = (mask & 0x20) == 0 ? null : decoder.decodeUInt16(null);
		return new DataValue(value, status, sourceTime, sourcePicoseconds, serverTime, serverPicoseconds);
	}

	/** A value of the built-in type with a number. */
	Object single(int type) {
		return switch (OpcUaDataType.fromTypeId(type)) {
		case null -> throw unknown(type);
		case Boolean -> decoder.decodeBoolean(null);
		case SByte -> decoder.decodeSByte(null);
		case Byte -> decoder.decodeByte(null);
		case Int16 -> decoder.decodeInt16(null);
		case UInt16 -> decoder.decodeUInt16(null);
		case Int32 -> decoder.decodeInt32(null);
		case UInt32 -> decoder.decodeUInt32(null);
		case Int64 -> decoder.decodeInt64(null);
		case UInt64 -> decoder.decodeUInt64(null);
		case Float -> decoder.decodeFloat(null);
		case Double -> decoder.decodeDouble(null);
		case String -> decoder.decodeString(null);
		case DateTime -> decoder.decodeDateTime(null);
		case Guid -> decoder.decodeGuid(null);
		case ByteString -> decoder.decodeByteString(null);
		case XmlElement -> decoder.decodeXmlElement(null);
		case NodeId -> decoder.decodeNodeId(null);
		case ExpandedNodeId -> decoder.decodeExpandedNodeId(null);
		case StatusCode -> decoder.decodeStatusCode(null);
		case QualifiedName -> decoder.decodeQualifiedName(null);
		case LocalizedText -> decoder.decodeLocalizedText(null);
		case ExtensionObject -> decoder.decodeExtensionObject(null);
		case DataValue -> dataValue();
		case Variant -> variant();
		case DiagnosticInfo -> decoder.decodeDiagnosticInfo(null);
		};
	}

	private static UaSerializationException unknown(int type) {
		return BoundedDecoder.malformed("a value of the unknown built-in type " + type);
	}
}
