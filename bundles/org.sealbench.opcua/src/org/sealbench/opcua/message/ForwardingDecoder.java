// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.message;

import java.util.UUID;

import org.eclipse.milo.opcua.stack.core.encoding.UaDecoder;
import org.eclipse.milo.opcua.stack.core.types.builtin.ByteString;
import org.eclipse.milo.opcua.stack.core.types.builtin.DateTime;
import org.eclipse.milo.opcua.stack.core.types.builtin.DiagnosticInfo;
import org.eclipse.milo.opcua.stack.core.types.builtin.ExpandedNodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.ExtensionObject;
import org.eclipse.milo.opcua.stack.core.types.builtin.LocalizedText;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.QualifiedName;
import org.eclipse.milo.opcua.stack.core.types.builtin.StatusCode;
import org.eclipse.milo.opcua.stack.core.types.builtin.XmlElement;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.UByte;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.UInteger;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.ULong;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.UShort;

/** Decodes single values of the built-in types (OPC 10000-6 §5.2.2) by another decoder. */
abstract class ForwardingDecoder implements UaDecoder {

	private final UaDecoder values;

	ForwardingDecoder(UaDecoder values) {
		this.values = values;
	}

	@Override
	public Boolean decodeBoolean(String field) {
		return values.decodeBoolean(field);
	}

	@Override
	public Byte decodeSByte(String field) {
		return values.decodeSByte(field);
	}

	@Override
	public Short decodeInt16(String field) {
		return values.decodeInt16(field);
	}

	@Override
	public Integer decodeInt32(String field) {
		return values.decodeInt32(field);
	}

	@Override
	public Long decodeInt64(String field) {
		return values.decodeInt64(field);
	}

	@Override
	public UByte decodeByte(String field) {
		return values.decodeByte(field);
	}

	@Override
	public UShort decodeUInt16(String field) {
		return values.decodeUInt16(field);
	}

	@Override
	public UInteger decodeUInt32(String field) {
		return values.decodeUInt32(field);
	}

	@Override
	public ULong decodeUInt64(String field) {
		return values.decodeUInt64(field);
	}

	@Override
	public Float decodeFloat(String field) {
		return values.decodeFloat(field);
	}

	@Override
	public Double decodeDouble(String field) {
		return values.decodeDouble(field);
	}

	@Override
	public String decodeString(String field) {
		return values.decodeString(field);
	}

	@Override
	public DateTime decodeDateTime(String field) {
		return values.decodeDateTime(field);
	}

	@Override
	public UUID decodeGuid(String field) {
		return values.decodeGuid(field);
	}

	@Override
	public ByteString decodeByteString(String field) {
		return values.decodeByteString(field);
	}

	@Override
	public XmlElement decodeXmlElement(String field) {
		return values.decodeXmlElement(field);
	}

	@Override
	public NodeId decodeNodeId(String field) {
		return values.decodeNodeId(field);
	}

	@Override
	public ExpandedNodeId decodeExpandedNodeId(String field) {
		return values.decodeExpandedNodeId(field);
	}

	@Override
	public StatusCode decodeStatusCode(String field) {
		return values.decodeStatusCode(field);
	}

	@Override
	public QualifiedName decodeQualifiedName(String field) {
		return values.decodeQualifiedName(field);
	}

	@Override
	public LocalizedText decodeLocalizedText(String field) {
		return values.decodeLocalizedText(field);
	}

	@Override
	public ExtensionObject decodeExtensionObject(String field) {
		return values.decodeExtensionObject(field);
	}

	@Override
	public DiagnosticInfo decodeDiagnosticInfo(String field) {
		return values.decodeDiagnosticInfo(field);
	}
}
