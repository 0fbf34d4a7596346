// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.milo.opcua.stack.core.AttributeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.StatusCode;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.eclipse.milo.opcua.stack.core.types.structured.BrowseRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.BrowseResponse;
import org.eclipse.milo.opcua.stack.core.types.structured.ReadRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.ReadResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealbench.opcua.HostileServer;
import org.sealbench.opcua.session.NodeResult;
import org.sealbench.opcua.session.Operation;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;

/** Values and results that do not fit: each is refused, and none takes more memory than its message. */
class HostileValuesTest extends HostileServerScene {

	@ParameterizedTest
	@ValueSource(ints = { -1, 0, 2, 1000 })
	void asManyResultsAsOperationsHaveToCome(int results) throws Exception {
		server.on(ReadRequest.class, exchange -> {
			if (((ReadRequest) exchange.request()).getNodesToRead().length != 1) {
				exchange.asUsual();
				return;
			}
			DataValue[] values = results < 0 ? null : new DataValue[results];
			if (values != null) {
				Arrays.fill(values, new DataValue(StatusCode.GOOD));
			}
			exchange.message(HostileServer.encoded(new ReadResponse(exchange.header(), values, null)));
		});
		assertEquals("Bad_UnknownResponse", read().status());
		server.on(BrowseRequest.class,
				exchange -> exchange.message(HostileServer.encoded(new BrowseResponse(exchange.header(), null, null))));
		assertEquals("Bad_UnknownResponse", connect(new Operation.Browse("i=85")).values().get(0).status());
	}

	@Test
	void aVariableWithoutADataTypeIsNotWritten() throws Exception {
		for (Variant type : List.of(Variant.NULL_VALUE, new Variant("Int32"))) {
			server.on(ReadRequest.class, exchange -> {
				ReadRequest request = (ReadRequest) exchange.request();
				if (!AttributeId.DataType.uid().equals(request.getNodesToRead()[0].getAttributeId())) {
					exchange.asUsual();
					return;
				}
				DataValue[] values = { new DataValue(type), new DataValue(new Variant(-1)) };
				exchange.message(HostileServer.encoded(new ReadResponse(exchange.header(), values, null)));
			});
			assertEquals("Bad_TypeMismatch", connect(new Operation.Write("i=2258", "3")).values().get(0).status(),
					type::toString);
		}
	}

	@Test
	void twoHundredMillionDimensionsNeedNoMemory() throws Exception {
		// An Int32 array without elements, and its dimensions.
		answeringReadsWith(Unpooled.buffer().writeByte(0x80 | 0x40 | 6).writeIntLE(0).writeIntLE(200_000_000));
		long before = allocated();
		assertEquals("Bad_DecodingError", read().status());
		assertTrue(allocated() - before < ROOM);
	}

	@Test
	void dimensionsWithoutElementsNeedNoMemory() throws Exception {
		for (int length : new int[] { 2_000_000_000, -2 }) {
			long before = allocated();
			answeringReadsWith(Unpooled.buffer().writeByte(0x80 | 0x40 | 6).writeIntLE(0).writeIntLE(2)
					.writeIntLE(length).writeIntLE(0));
			assertEquals(new NodeResult("i=2258", "[]", "Good"), read());
			assertTrue(allocated() - before < ROOM);
		}
	}

	@Test
	void dimensionsHaveToFitTheElements() throws Exception {
		answeringReadsWith(Unpooled.buffer().writeByte(0x80 | 0x40 | 6).writeIntLE(2).writeIntLE(1).writeIntLE(2)
				.writeIntLE(2).writeIntLE(3).writeIntLE(7));
		assertEquals("Bad_DecodingError", read().status());
		answeringReadsWith(Unpooled.buffer().writeByte(0x80 | 0x40 | 6).writeIntLE(2).writeIntLE(1).writeIntLE(2)
				.writeIntLE(2).writeIntLE(1).writeIntLE(2));
		assertEquals(new NodeResult("i=2258", "[[1, 2]]", "Good"), read());
	}

	@Test
	void arraysWithinArraysNeedRoomForWhatTheyHold() throws Exception {
		ByteBuf nested = Unpooled.buffer();
		for (int i = 0; i < 30; i++) {
			nested.writeByte(0x80 | 24).writeIntLE(2_000_000);
		}
		answeringReadsWith(nested);
		long before = allocated();
		assertEquals("Bad_DecodingError", read().status());
		assertTrue(allocated() - before < ROOM);
	}

	@ParameterizedTest
	@ValueSource(ints = { 33, 5_000 })
	void valuesWithinValuesHaveAnEnd(int depth) throws Exception {
		ByteBuf arrays = Unpooled.buffer();
		ByteBuf dataValues = Unpooled.buffer();
		for (int i = 0; i < depth; i++) {
			arrays.writeByte(0x80 | 24).writeIntLE(1);
			dataValues.writeByte(23).writeByte(1);
		}
		answeringReadsWith(arrays.writeByte(0));
		assertEquals("Bad_EncodingLimitsExceeded", read().status());
		answeringReadsWith(dataValues.writeByte(0));
		assertEquals("Bad_EncodingLimitsExceeded", read().status());
	}

	@Test
	void diagnosticsWithinDiagnosticsHaveAnEnd() throws Exception {
		ByteBuf diagnostics = Unpooled.buffer().writeByte(25);
		for (int i = 0; i < 50_000; i++) {
			diagnostics.writeByte(0x40);
		}
		answeringReadsWith(diagnostics.writeByte(0));
		assertEquals("Bad_EncodingLimitsExceeded", read().status());
	}

	@Test
	void stringsAreNotLongerThanTheirMessage() throws Exception {
		for (int length : new int[] { -2, 2_000_000, 0x7FFFFFFF }) {
			for (int type : new int[] { 12, 15, 0x80 | 1 }) {
				answeringReadsWith(Unpooled.buffer().writeByte(type).writeIntLE(length));
				assertEquals("Bad_DecodingError", read().status().replace("EncodingLimitsExceeded", "DecodingError"));
			}
		}
	}

	@Test
	void aStructureWithinAStructureIsNotUnfolded() throws Exception {
		ByteBuf body = Unpooled.buffer().writeByte(0);
		for (int i = 0; i < 1000; i++) {
			// A variant of a structure of the type i=100 with a byte string.
			body = Unpooled.buffer().writeByte(22).writeByte(0).writeByte(100).writeByte(1)
					.writeIntLE(body.readableBytes()).writeBytes(body);
		}
		answeringReadsWith(body);
		assertEquals("Good", read().status());
	}
}
