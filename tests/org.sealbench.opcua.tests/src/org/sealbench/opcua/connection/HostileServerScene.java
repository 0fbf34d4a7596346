// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.structured.ReadRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.ReadResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.opcua.HostileServer;
import org.sealbench.opcua.OpcUaProblem;
import org.sealbench.opcua.Station;
import org.sealbench.opcua.session.NodeResult;
import org.sealbench.opcua.session.Operation;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;

/** A server that answers what it was told to. */
abstract class HostileServerScene {

	/** More than a test needs, less than one of the lies below would cost. */
	static final long ROOM = 200_000_000;
	HostileServer server;

	@BeforeEach
	void start() throws IOException {
		server = new HostileServer();
	}

	@AfterEach
	void stop() throws IOException {
		server.close();
	}

	ConnectionResult connect(Operation... operations) throws ProblemException {
		return new ConnectionTest().run(Station.to(server.url()).asGuest().doing(operations).request(),
				new NullProgressMonitor());
	}

	Problem unreachable() {
		ProblemException failure = assertThrows(ProblemException.class, this::connect);
		assertEquals(OpcUaProblem.UNREACHABLE, failure.problem().code());
		return failure.problem();
	}

	NodeResult read() throws ProblemException {
		ConnectionResult result = connect(new Operation.Read("i=2258"));
		assertTrue(result.connected(), result.reason());
		return result.values().get(0);
	}

	static ByteBuf ascii(String text) {
		return Unpooled.buffer().writeBytes(text.getBytes(StandardCharsets.US_ASCII));
	}

	/** The answer to a request for one value that is encoded by hand; a session asks for two arrays first. */
	void answeringReadsWith(ByteBuf value) {
		server.on(ReadRequest.class, exchange -> {
			if (((ReadRequest) exchange.request()).getNodesToRead().length != 1) {
				exchange.asUsual();
				return;
			}
			ByteBuf body = HostileServer.encoded(new ReadResponse(exchange.header(), new DataValue[0], null));
			// Numbers of results and of diagnostics stand at the end.
			body.writerIndex(body.writerIndex() - 8);
			exchange.message(body.writeIntLE(1).writeByte(1).writeBytes(value.copy()).writeIntLE(-1));
		});
	}

	/** What all threads have allocated so far, in bytes. */
	static long allocated() {
		return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getTotalThreadAllocatedBytes();
	}
}
