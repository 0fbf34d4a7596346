// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.connection;

import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.DateTime;
import org.eclipse.milo.opcua.stack.core.types.builtin.StatusCode;
import org.eclipse.milo.opcua.stack.core.types.structured.ActivateSessionRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.CloseSessionResponse;
import org.eclipse.milo.opcua.stack.core.types.structured.CreateSessionRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.GetEndpointsRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.ReadRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.ReadResponse;
import org.eclipse.milo.opcua.stack.core.types.structured.ResponseHeader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealbench.opcua.HostileServer;
import org.sealbench.opcua.Station;
import org.sealbench.opcua.HostileServer.Exchange;
import org.sealbench.opcua.session.NodeResult;

import io.netty.buffer.Unpooled;

/** Servers that do what no server does: one clear message each, before anything is made room for. */
class HostileServerTest extends HostileServerScene {

	@Test
	void doesAsItShouldWhereItWasNotToldOtherwise() throws Exception {
		assertEquals(new NodeResult("i=2258", "42", "Good"), read());
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 7, 65_536, 0x7FFFFFFF, -1 })
	void aLengthThatNoChunkHasEndsTheConnection(int length) {
		server.onHello(exchange -> exchange.raw(ascii("ACKF").writeIntLE(length).writeZero(100)));
		assertTrue(unreachable().message().contains("the server does not keep to the protocol of OPC UA"),
				unreachable()::message);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 8191 })
	void buffersIntoWhichNoChunkFitsAreRefused(int size) {
		server.onHello(exchange -> exchange.acknowledge(size, 65_535));
		assertTrue(unreachable().message().contains("an Acknowledge message with lengths that cannot be"));
	}

	@Test
	void aServerMayHaveBuffersOfFourGigabytes() throws Exception {
		server.onHello(exchange -> exchange.acknowledge(-1, -1));
		assertEquals("Good", read().status());
	}

	@ParameterizedTest
	@ValueSource(ints = { 0x7FFFFFFF, 1_000_000_000, 5, -2, Integer.MIN_VALUE })
	void theReasonOfAnErrorIsNotLongerThanItsMessage(int length) {
		long before = allocated();
		server.onHello(exchange -> exchange
				.raw(ascii("ERRF").writeIntLE(20).writeIntLE(0x80130000).writeIntLE(length).writeBytes(ascii("abcd"))));
		assertTrue(unreachable().message().contains("an Error message with lengths that cannot be"));
		assertTrue(allocated() - before < ROOM);
	}

	@Test
	void anErrorIsToldByItsCode() {
		server.onHello(exchange -> exchange
				.raw(ascii("ERRF").writeIntLE(20).writeIntLE(0x80130000).writeIntLE(4).writeBytes(ascii("abcd"))));
		assertTrue(unreachable().message().contains("Bad_SecurityChecksFailed"), unreachable()::message);
	}

	@ParameterizedTest
	@ValueSource(strings = { "HTTP/1.1 400 Bad Request\r\n\r\n", "HELF\u001c\0\0\0", "MSGF\u001c\0\0\0",
			"SSH-2.0-OpenSSH_9.6\r\n" })
	void whatIsNoOpcUaIsSaidToBeNone(String greeting) {
		server.onHello(exchange -> exchange.raw(ascii(greeting)));
		assertTrue(unreachable().message().contains("what is no message of OPC UA"), unreachable()::message);
	}

	@ParameterizedTest
	@ValueSource(longs = { 0x80830000L, 0x80AE0000L })
	void aServerThatDoesNotKnowThePathIsAskedWithout(long refusal) throws Exception {
		List<Boolean> asked = new ArrayList<>();
		server.onHello(exchange -> {
			asked.add(exchange.url().endsWith("/nowhere"));
			if (asked.getLast()) {
				exchange.raw(ascii("ERRF").writeIntLE(16).writeIntLE((int) refusal).writeIntLE(-1));
			} else {
				exchange.acknowledge();
			}
		});
		ConnectionResult result = new ConnectionTest().run(Station.to(server.url() + "/nowhere").asGuest().request(),
				new NullProgressMonitor());
		assertTrue(result.connected(), result.reason());
		assertEquals(server.url(), result.endpoint());
		assertEquals(List.of(true, false, false), asked);
	}

	@Test
	void aServerWithOnlyAPathForDiscoveryIsAskedThere() throws Exception {
		server.onHello(exchange -> {
			if (exchange.url().endsWith(":" + server.url().replaceAll(".*:", ""))) {
				exchange.raw(ascii("ERRF").writeIntLE(16).writeIntLE(0x80830000).writeIntLE(-1));
			} else {
				exchange.acknowledge();
			}
		});
		assertEquals(1, new ConnectionTest().discover(server.url(), new NullProgressMonitor()).size());
	}

	@Test
	void aChannelThatNobodyOpensIsGivenUp() {
		server.onOpen(exchange -> exchange.raw(ascii("OPNC").writeIntLE(12).writeIntLE(7)));
		assertTrue(unreachable().message().contains("a message in an unknown number of chunks"));
	}

	@Test
	void aMessageWithoutEndEndsTheConnection() {
		server.on(GetEndpointsRequest.class, exchange -> {
			for (int i = 0; i < 100; i++) {
				exchange.message(Unpooled.buffer().writeZero(60_000), exchange.requestId(), 'C');
			}
		});
		assertTrue(unreachable().message().contains("a message of more than 64 chunks"), unreachable()::message);
	}

	@Test
	void anAnswerToAnotherRequestIsNone() throws Exception {
		server.on(GetEndpointsRequest.class,
				exchange -> exchange.message(HostileServer.encoded(new CloseSessionResponse(exchange.header()))));
		assertTrue(unreachable().message().contains("an answer to something else"), unreachable()::message);
	}

	@Test
	void aHandleOfAnotherRequestIsToldApart() throws Exception {
		server.on(ReadRequest.class, exchange -> {
			if (((ReadRequest) exchange.request()).getNodesToRead().length != 1) {
				exchange.asUsual();
				return;
			}
			exchange.message(HostileServer.encoded(
					new ReadResponse(new ResponseHeader(DateTime.now(), uint(4711), StatusCode.GOOD, null, null, null),
							new DataValue[] { new DataValue(StatusCode.GOOD) }, null)));
		});
		assertEquals(new NodeResult("i=2258", "", "Bad_UnknownResponse"), read());
	}

	@Test
	void aServerThatOpensNoSessionIsGivenUp() throws Exception {
		server.on(CreateSessionRequest.class, Exchange::requestId);
		ConnectionResult result = connect();
		assertFalse(result.connected());
		assertEquals("Bad_Timeout", result.status());
		assertEquals("the server gives no answer in time", result.reason());
	}

	@Test
	void aSessionThatIsAnsweredByNonsenseIsRefused() throws Exception {
		server.on(ActivateSessionRequest.class, exchange -> exchange.message(Unpooled.buffer().writeZero(40)));
		ConnectionResult result = connect();
		assertFalse(result.connected());
		assertEquals("Bad_DecodingError", result.status());
		assertTrue(result.reason().contains("a message of the unknown type i=0"), result.reason());
	}
}
