// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.message;

import org.eclipse.milo.opcua.stack.core.OpcUaDataType;
import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.UaSerializationException;
import org.eclipse.milo.opcua.stack.core.encoding.EncodingContext;
import org.eclipse.milo.opcua.stack.core.encoding.binary.OpcUaBinaryDecoder;
import org.eclipse.milo.opcua.stack.core.types.builtin.ByteString;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;

/** Decodes the values in the body of a structure, one after the other. */
public final class ValueDecoder {

	private final ByteBuf bytes;
	private final BoundedDecoder decoder;
	private final VariantDecoder values;

	public ValueDecoder(ByteString body, EncodingContext context) {
		bytes = Unpooled.wrappedBuffer(body.bytesOrEmpty());
		decoder = new BoundedDecoder(new OpcUaBinaryDecoder(context).setBuffer(bytes), context);
		values = new VariantDecoder(decoder, context.getEncodingLimits().getMaxRecursionDepth());
	}

	/** How many bytes are left. */
	public int remaining() {
		return bytes.readableBytes();
	}

	/**
	 * A value of a built-in type.
	 *
	 * @throws UaException if it is none
	 */
	public Object value(OpcUaDataType type) throws UaException {
		try {
			return type == OpcUaDataType.Variant ? values.variant().value() : values.single(type.getTypeId());
		} catch (UaSerializationException e) {
			throw new UaException(e.getStatusCode().value(), e);
		} catch (RuntimeException e) {
			// Milo's decoder reads what the bytes say, until there are none.
			throw new UaException(StatusCodes.Bad_DecodingError, e);
		}
	}

	/** @throws UaException if there is none */
	public int int32() throws UaException {
		return (Integer) value(OpcUaDataType.Int32);
	}

	/**
	 * The number of elements that follow; -1 if there is no array.
	 *
	 * @throws UaException if there is none
	 */
	public int length() throws UaException {
		return int32();
	}

	/**
	 * The lengths of several dimensions, which come before their elements; {@code null} if there is no array.
	 *
	 * @throws UaException if there are none
	 */
	public int[] lengths() throws UaException {
		try {
			Dimensions dimensions = Dimensions.read(decoder);
			return dimensions == null ? null : dimensions.lengths();
		} catch (RuntimeException e) {
			throw new UaException(StatusCodes.Bad_DecodingError, e);
		}
	}

	/**
	 * The bits that say which optional fields follow, or the number of the field of a union.
	 *
	 * @throws UaException if there are none
	 */
	public long mask() throws UaException {
		return Integer.toUnsignedLong(int32());
	}
}
