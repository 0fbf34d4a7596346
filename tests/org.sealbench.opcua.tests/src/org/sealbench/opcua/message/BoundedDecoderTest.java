// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.message;

import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.ubyte;
import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;
import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.ulong;
import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.ushort;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.milo.opcua.stack.core.encoding.DefaultEncodingContext;
import org.eclipse.milo.opcua.stack.core.encoding.EncodingContext;
import org.eclipse.milo.opcua.stack.core.encoding.binary.OpcUaBinaryDecoder;
import org.eclipse.milo.opcua.stack.core.encoding.binary.OpcUaBinaryEncoder;
import org.eclipse.milo.opcua.stack.core.types.UaMessageType;
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
import org.eclipse.milo.opcua.stack.core.types.structured.Argument;
import org.eclipse.milo.opcua.stack.core.types.structured.ReadResponse;
import org.eclipse.milo.opcua.stack.core.types.structured.ResponseHeader;
import org.junit.jupiter.api.Test;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;

class BoundedDecoderTest {

	private static final EncodingContext BARE = DefaultEncodingContext.INSTANCE;
	private static final ResponseHeader HEADER = new ResponseHeader(new DateTime(12), uint(7), StatusCode.GOOD,
			new DiagnosticInfo(1, 2, 3, 4, "more", new StatusCode(5), null), new String[] { "a", null }, null);

	private final List<RuntimeException> damaged = new ArrayList<>();
	private final EncodingContext bounded = new BoundedEncodingContext(BARE, damaged::add);

	private static ByteBuf encoded(Object... values) {
		DataValue[] all = new DataValue[values.length];
		for (int i = 0; i < all.length; i++) {
			all[i] = new DataValue(new Variant(values[i]), new StatusCode(i), new DateTime(i), ushort(1),
					new DateTime(i + 1), ushort(2));
		}
		ByteBuf buffer = Unpooled.buffer();
		new OpcUaBinaryEncoder(BARE).setBuffer(buffer).encodeMessage(null, new ReadResponse(HEADER, all, null));
		return buffer;
	}

	private static UaMessageType decoded(EncodingContext context, ByteBuf message) {
		return new OpcUaBinaryDecoder(context).setBuffer(message.duplicate()).decodeMessage(null);
	}

	private static long allocatedBy(Runnable work) {
		com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
		long before = threads.getCurrentThreadAllocatedBytes();
		work.run();
		return threads.getCurrentThreadAllocatedBytes() - before;
	}

	@Test
	void valuesOfEveryTypeAreReadAsMiloReadsThem() {
		ExtensionObject structure = ExtensionObject.encode(BARE,
				new Argument("a", new NodeId(0, 6), -1, null, LocalizedText.english("b")));
		ByteBuf message = encoded(true, (byte) -1, ubyte(200), (short) -2, ushort(60_000), -3, uint(4_000_000_000L),
				-4L, ulong(5), 1.5f, 2.5, "text", new DateTime(99), new UUID(1, 2), ByteString.of(new byte[] { 1, 2 }),
				new XmlElement("<a/>"), new NodeId(2, "s"), new NodeId(1, new UUID(3, 4)),
				ExpandedNodeId.of("urn:other", 5), new StatusCode(6), new QualifiedName(1, "q"),
				LocalizedText.english("l"), structure, new Variant[] { new Variant(1), new Variant("2") },
				new int[] { 1, 2, 3 }, new String[] { "a", null, "" }, new String[0], new Boolean[] { true, false },
				new DataValue[] { new DataValue(new Variant(1)) }, new ExtensionObject[] { structure, structure },
				Matrix.ofInt32(new int[][] { { 1, 2, 3 }, { 4, 5, 6 } }), null);
		ReadResponse wanted = (ReadResponse) decoded(BARE, message);
		ReadResponse read = (ReadResponse) decoded(bounded, message);
		assertEquals(wanted.getResponseHeader(), read.getResponseHeader());
		for (int i = 0; i < wanted.getResults().length; i++) {
			assertEquals(wanted.getResults()[i], read.getResults()[i]);
		}
		assertEquals(wanted.getResults().length, read.getResults().length);
		assertEquals(List.of(), damaged);
	}

	@Test
	void aMessageNeedsMemoryForWhatItHolds() {
		ByteBuf dimensions = encoded();
		dimensions.writerIndex(dimensions.writerIndex() - 8).writeIntLE(1).writeByte(1).writeByte(0x80 | 0x40 | 6)
				.writeIntLE(0).writeIntLE(10_000_000);
		ByteBuf arrays = encoded();
		arrays.writerIndex(arrays.writerIndex() - 8).writeIntLE(1).writeByte(1);
		for (int i = 0; i < 10; i++) {
			arrays.writeByte(0x80 | 24).writeIntLE(1_000_000);
		}
		for (ByteBuf message : List.of(dimensions, arrays)) {
			long lax = allocatedBy(() -> assertThrows(RuntimeException.class, () -> decoded(BARE, message)));
			long strict = allocatedBy(() -> assertThrows(RuntimeException.class, () -> decoded(bounded, message)));
			assertTrue(lax > 35_000_000, "Milo makes room for what is announced: " + lax);
			assertTrue(strict < 5_000_000, "a message of " + message.readableBytes() + " bytes took " + strict);
		}
		assertEquals(2, damaged.size());
	}

	@Test
	void anUnknownMessageIsTold() {
		assertThrows(RuntimeException.class, () -> decoded(bounded, Unpooled.buffer().writeZero(20)));
		assertEquals("a message of the unknown type i=0", damaged.get(0).getMessage());
	}
}
