// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.message;

import java.util.function.Consumer;

import org.eclipse.milo.opcua.stack.core.encoding.DataTypeCodec;
import org.eclipse.milo.opcua.stack.core.encoding.EncodingContext;
import org.eclipse.milo.opcua.stack.core.encoding.UaDecoder;
import org.eclipse.milo.opcua.stack.core.encoding.UaEncoder;
import org.eclipse.milo.opcua.stack.core.encoding.binary.OpcUaBinaryDecoder;
import org.eclipse.milo.opcua.stack.core.types.DataTypeDictionary;
import org.eclipse.milo.opcua.stack.core.types.DataTypeManager;
import org.eclipse.milo.opcua.stack.core.types.UaStructuredType;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;

/** The data types of another manager, whose codecs decode by a {@link BoundedDecoder}. */
final class BoundedDataTypeManager implements DataTypeManager {

	private final DataTypeManager types;
	private final EncodingContext bounded;
	private final Consumer<RuntimeException> damaged;

	BoundedDataTypeManager(DataTypeManager types, EncodingContext bounded, Consumer<RuntimeException> damaged) {
		this.types = types;
		this.bounded = bounded;
		this.damaged = damaged;
	}

	@Override
	public DataTypeCodec getCodec(NodeId id) {
		DataTypeCodec codec = types.getCodec(id);
		if (codec == null) {
			damaged.accept(BoundedDecoder.malformed("a message of the unknown type " + id.toParseableString()));
		}
		return codec == null ? null : new BoundedCodec(codec);
	}

	@Override
	public void registerType(NodeId type, DataTypeCodec codec, NodeId binary, NodeId xml, NodeId json) {
		types.registerType(type, codec, binary, xml, json);
	}

	@Override
	public NodeId getBinaryEncodingId(NodeId type) {
		return types.getBinaryEncodingId(type);
	}

	@Override
	public NodeId getXmlEncodingId(NodeId type) {
		return types.getXmlEncodingId(type);
	}

	@Override
	public NodeId getJsonEncodingId(NodeId type) {
		return types.getJsonEncodingId(type);
	}

	@Override
	public DataTypeDictionary getTypeDictionary(String namespace) {
		return types.getTypeDictionary(namespace);
	}

	@Override
	public void registerTypeDictionary(DataTypeDictionary dictionary) {
		types.registerTypeDictionary(dictionary);
	}

	/**
	 * A codec that exchanges Milo's binary decoder for ours where decoding begins; within it, ours is there already.
	 */
	private final class BoundedCodec implements DataTypeCodec {

		private final DataTypeCodec codec;

		BoundedCodec(DataTypeCodec codec) {
			this.codec = codec;
		}

		@Override
		public Class<?> getType() {
			return codec.getType();
		}

		@Override
		public UaStructuredType decode(EncodingContext context, UaDecoder decoder) {
			if (!(decoder instanceof OpcUaBinaryDecoder)) {
				return codec.decode(context, decoder);
			}
			try {
				return codec.decode(bounded, new BoundedDecoder(decoder, bounded));
			} catch (RuntimeException e) {
				damaged.accept(e);
				throw e;
			}
		}

		@Override
		public void encode(EncodingContext context, UaEncoder encoder, UaStructuredType value) {
			codec.encode(context, encoder, value);
		}
	}
}
