// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.message;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.eclipse.milo.opcua.stack.core.OpcUaDataType;
import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaSerializationException;
import org.eclipse.milo.opcua.stack.core.encoding.DataTypeCodec;
import org.eclipse.milo.opcua.stack.core.encoding.EncodingContext;
import org.eclipse.milo.opcua.stack.core.encoding.UaDecoder;
import org.eclipse.milo.opcua.stack.core.types.UaMessageType;
import org.eclipse.milo.opcua.stack.core.types.UaStructuredType;
import org.eclipse.milo.opcua.stack.core.types.builtin.ByteString;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.DateTime;
import org.eclipse.milo.opcua.stack.core.types.builtin.DiagnosticInfo;
import org.eclipse.milo.opcua.stack.core.types.builtin.ExpandedNodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.ExtensionObject;
import org.eclipse.milo.opcua.stack.core.types.builtin.LocalizedText;
import org.eclipse.milo.opcua.stack.core.types.builtin.Matrix;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.QualifiedName;
import org.eclipse.milo.opcua.stack.core.types.builtin.StatusCode;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.eclipse.milo.opcua.stack.core.types.builtin.XmlElement;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.UByte;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.UInteger;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.ULong;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.UShort;

/**
 * Decodes arrays, matrices, variants and structures (OPC 10000-6 §5.2.2.15 to §5.2.6 and §5.2.5) as they come, so that
 * a message needs memory for what it holds, not for what it says that it holds: Milo makes room for an announced length
 * before the first element is read, at each of 128 levels.
 */
final class BoundedDecoder extends ForwardingDecoder {

	private static final int ROOM = 16;

	private final EncodingContext context;
	private final VariantDecoder variants;

	BoundedDecoder(UaDecoder values, EncodingContext context) {
		super(values);
		this.context = context;
		this.variants = new VariantDecoder(this, context.getEncodingLimits().getMaxRecursionDepth());
	}

	@Override
	public EncodingContext getEncodingContext() {
		return context;
	}

	@Override
	public DataValue decodeDataValue(String field) {
		return variants.dataValue();
	}

	@Override
	public Variant decodeVariant(String field) {
		return variants.variant();
	}

	@Override
	public Integer decodeEnum(String field) {
		return decodeInt32(field);
	}

	@Override
	public UaMessageType decodeMessage(String field) {
		return (UaMessageType) codec(decodeNodeId(field)).decode(context, this);
	}

	@Override
	public UaStructuredType decodeStruct(String field, NodeId type) {
		return codec(type).decode(context, this);
	}

	@Override
	public UaStructuredType decodeStruct(String field, ExpandedNodeId type) {
		return decodeStruct(field, local(type));
	}

	@Override
	public UaStructuredType decodeStruct(String field, DataTypeCodec codec) {
		return codec.decode(context, this);
	}

	@Override
	public UaStructuredType[] decodeStructArray(String field, NodeId type) {
		DataTypeCodec codec = codec(type);
		return (UaStructuredType[]) array(() -> codec.decode(context, this), codec.getType());
	}

	@Override
	public UaStructuredType[] decodeStructArray(String field, ExpandedNodeId type) {
		return decodeStructArray(field, local(type));
	}

	@Override
	public Integer[] decodeEnumArray(String field) {
		return decodeInt32Array(field);
	}

	@Override
	public Matrix decodeMatrix(String field, OpcUaDataType type) {
		return matrix(() -> variants.single(type.getTypeId()), type.getBackingClass(), type);
	}

	@Override
	public Matrix decodeEnumMatrix(String field) {
		return decodeMatrix(field, OpcUaDataType.Int32);
	}

	@Override
	public Matrix decodeStructMatrix(String field, NodeId type) {
		DataTypeCodec codec = codec(type);
		return matrix(() -> codec.decode(context, this), codec.getType(), OpcUaDataType.ExtensionObject);
	}

	@Override
	public Matrix decodeStructMatrix(String field, ExpandedNodeId type) {
		return decodeStructMatrix(field, local(type));
	}

	/** The elements of an array whose length comes first; {@code null} for -1, which is no array. */
	Object array(Supplier<?> element, Class<?> type) {
		int length = decodeInt32(null);
		if (length < -1) {
			throw malformed("an array with " + length + " elements");
		}
		return length == -1 ? null : elements(length, element, type);
	}

	/** A number of elements, as an array of a type. */
	static Object elements(long length, Supplier<?> element, Class<?> type) {
		List<Object> read = new ArrayList<>((int) Math.min(length, ROOM));
		for (long i = 0; i < length; i++) {
			read.add(element.get());
		}
		Object array = Array.newInstance(type, read.size());
		for (int i = 0; i < read.size(); i++) {
			Array.set(array, i, read.get(i));
		}
		return array;
	}

	private Matrix matrix(Supplier<?> element, Class<?> type, OpcUaDataType dataType) {
		Dimensions dimensions = Dimensions.read(this);
		return dimensions == null ? null
				: new Matrix(elements(dimensions.elements(), element, type), dimensions.lengths(), dataType);
	}

	private DataTypeCodec codec(NodeId type) {
		DataTypeCodec codec = context.getDataTypeManager().getCodec(type);
		if (codec == null) {
			throw malformed("a structure of the unknown type " + type.toParseableString());
		}
		return codec;
	}

	private NodeId local(ExpandedNodeId type) {
		return type.toNodeId(context.getNamespaceTable())
				.orElseThrow(() -> malformed("a structure of the unknown type " + type.toParseableString()));
	}

	static UaSerializationException malformed(String what) {
		return new UaSerializationException(StatusCodes.Bad_DecodingError, what);
	}

	@Override
	public Boolean[] decodeBooleanArray(String field) {
		return (Boolean[]) array(() -> decodeBoolean(field), Boolean.class);
	}

	@Override
	public Byte[] decodeSByteArray(String field) {
		return (Byte[]) array(() -> decodeSByte(field), Byte.class);
	}

	@Override
	public Short[] decodeInt16Array(String field) {
		return (Short[]) array(() -> decodeInt16(field), Short.class);
	}

	@Override
	public Integer[] decodeInt32Array(String field) {
		return (Integer[]) array(() -> decodeInt32(field), Integer.class);
	}

	@Override
	public Long[] decodeInt64Array(String field) {
		return (Long[]) array(() -> decodeInt64(field), Long.class);
	}

	@Override
	public UByte[] decodeByteArray(String field) {
		return (UByte[]) array(() -> decodeByte(field), UByte.class);
	}

	@Override
	public UShort[] decodeUInt16Array(String field) {
		return (UShort[]) array(() -> decodeUInt16(field), UShort.class);
	}

	@Override
	public UInteger[] decodeUInt32Array(String field) {
		return (UInteger[]) array(() -> decodeUInt32(field), UInteger.class);
	}

	@Override
	public ULong[] decodeUInt64Array(String field) {
		return (ULong[]) array(() -> decodeUInt64(field), ULong.class);
	}

	@Override
	public Float[] decodeFloatArray(String field) {
		return (Float[]) array(() -> decodeFloat(field), Float.class);
	}

	@Override
	public Double[] decodeDoubleArray(String field) {
		return (Double[]) array(() -> decodeDouble(field), Double.class);
	}

	@Override
	public String[] decodeStringArray(String field) {
		return (String[]) array(() -> decodeString(field), String.class);
	}

	@Override
	public DateTime[] decodeDateTimeArray(String field) {
		return (DateTime[]) array(() -> decodeDateTime(field), DateTime.class);
	}

	@Override
	public UUID[] decodeGuidArray(String field) {
		return (UUID[]) array(() -> decodeGuid(field), UUID.class);
	}

	@Override
	public ByteString[] decodeByteStringArray(String field) {
		return (ByteString[]) array(() -> decodeByteString(field), ByteString.class);
	}

	@Override
	public XmlElement[] decodeXmlElementArray(String field) {
		return (XmlElement[]) array(() -> decodeXmlElement(field), XmlElement.class);
	}

	@Override
	public NodeId[] decodeNodeIdArray(String field) {
		return (NodeId[]) array(() -> decodeNodeId(field), NodeId.class);
	}

	@Override
	public ExpandedNodeId[] decodeExpandedNodeIdArray(String field) {
		return (ExpandedNodeId[]) array(() -> decodeExpandedNodeId(field), ExpandedNodeId.class);
	}

	@Override
	public StatusCode[] decodeStatusCodeArray(String field) {
		return (StatusCode[]) array(() -> decodeStatusCode(field), StatusCode.class);
	}

	@Override
	public QualifiedName[] decodeQualifiedNameArray(String field) {
		return (QualifiedName[]) array(() -> decodeQualifiedName(field), QualifiedName.class);
	}

	@Override
	public LocalizedText[] decodeLocalizedTextArray(String field) {
		return (LocalizedText[]) array(() -> decodeLocalizedText(field), LocalizedText.class);
	}

	@Override
	public ExtensionObject[] decodeExtensionObjectArray(String field) {
		return (ExtensionObject[]) array(() -> decodeExtensionObject(field), ExtensionObject.class);
	}

	@Override
	public DataValue[] decodeDataValueArray(String field) {
		return (DataValue[]) array(() -> decodeDataValue(field), DataValue.class);
	}

	@Override
	public Variant[] decodeVariantArray(String field) {
		return (Variant[]) array(() -> decodeVariant(field), Variant.class);
	}

	@Override
	public DiagnosticInfo[] decodeDiagnosticInfoArray(String field) {
		return (DiagnosticInfo[]) array(() -> decodeDiagnosticInfo(field), DiagnosticInfo.class);
	}
}
