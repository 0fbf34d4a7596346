// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sealbench.emulator.opcua.MemberDevice;
import org.sealbench.emulator.opcua.RawConnection;
import org.sealbench.emulator.opcua.TestDevice;
import org.sealbench.emulator.opcua.config.LiveDevice;
import org.sealbench.emulator.opcua.config.RejectionLog;
import org.sealbench.emulator.opcua.config.ServerLimits;
import org.sealbench.pki.Usage;
import org.sealbench.testkit.TestCredentials;
import org.sealbench.testkit.opcua.OpcUaPeer;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.PooledByteBufAllocator;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;

/**
 * Messages in chunks of which the last never comes (OPC 10000-6 §6.7.2.2): they take no memory beyond the connection.
 */
class UnfinishedMessagesTest {

	private static final String TYPE_INVALID = "ERR 807e0000";
	private static final String TOO_LARGE = "ERR 80800000";
	private static final int CONNECTIONS = 40;

	private MemberDevice running;
	private TestDevice device;

	@BeforeEach
	void start() throws Exception {
		running = MemberDevice.start();
		device = running.device();
	}

	@AfterEach
	void stop() {
		running.close();
	}

	private static byte[] open(int length) {
		byte[] uri = "http://opcfoundation.org/UA/SecurityPolicy#None".getBytes(StandardCharsets.UTF_8);
		ByteBuf body = Unpooled.buffer().writeIntLE(0).writeIntLE(uri.length).writeBytes(uri).writeIntLE(-1)
				.writeIntLE(-1).writeIntLE(1).writeIntLE(1);
		byte[] bytes = new byte[length];
		body.readBytes(bytes, 0, body.readableBytes());
		return bytes;
	}

	private EmbeddedChannel guarded() throws Exception {
		RejectionLog refusals = new RejectionLog(new LiveDevice(device.again()));
		EmbeddedChannel channel = new EmbeddedChannel(new ChannelGuard(refusals, null));
		channel.writeOutbound(chunk("OPNF", 20));
		channel.releaseOutbound();
		return channel;
	}

	private static ByteBuf chunk(String type, int length) {
		return Unpooled.buffer(length).writeBytes(type.getBytes(StandardCharsets.US_ASCII)).writeIntLE(length)
				.writeZero(length - ChunkDecoder.HEADER);
	}

	@Test
	void aRequestToOpenAChannelIsOneChunk() throws Exception {
		try (RawConnection raw = new RawConnection(device).hello(device)) {
			byte[] body = open(60_000);
			raw.send("OPNC", ChunkDecoder.HEADER + body.length, body);
			assertEquals(TYPE_INVALID, raw.read());
			assertEquals("end", raw.read());
		}
		assertTrue(device.hasLogged("Bad_TcpMessageTypeInvalid"), () -> device.log().toString());
	}

	@Test
	void connectionsThatEndBeforeAChannelIsOpenLeaveNoMemoryBehind() throws Exception {
		long before = PooledByteBufAllocator.DEFAULT.pinnedDirectMemory();
		byte[] body = open(60_000);
		for (int i = 0; i < CONNECTIONS; i++) {
			try (RawConnection raw = new RawConnection(device).hello(device)) {
				raw.send("OPNC", ChunkDecoder.HEADER + body.length, body);
				assertEquals(TYPE_INVALID, raw.read());
			}
		}
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
		while (PooledByteBufAllocator.DEFAULT.pinnedDirectMemory() > before + body.length && System.nanoTime() < end) {
			Thread.sleep(20);
		}
		long left = PooledByteBufAllocator.DEFAULT.pinnedDirectMemory() - before;
		assertTrue(left <= body.length, left + " bytes of " + CONNECTIONS + " connections are left");
	}

	/** The same at a server of Milo's SDK alone: what the guard is for. */
	@Test
	void withoutTheGuardTheirMemoryStays() throws Exception {
		long before = PooledByteBufAllocator.DEFAULT.pinnedDirectMemory();
		byte[] body = open(60_000);
		try (OpcUaPeer bare = OpcUaPeer.presenting(
				TestCredentials.selfSigned("bare", Usage.OPCUA, "uri:" + OpcUaPeer.URI, "ip:" + OpcUaPeer.ADDRESS))
				.start()) {
			byte[] url = bare.url().getBytes(StandardCharsets.UTF_8);
			for (int i = 0; i < CONNECTIONS; i++) {
				try (Socket socket = new Socket(bare.address().getAddress(), bare.address().getPort())) {
					socket.getOutputStream()
							.write(bytes(Unpooled.buffer().writeBytes("HELF".getBytes(StandardCharsets.US_ASCII))
									.writeIntLE(32 + url.length).writeIntLE(0).writeIntLE(65_535).writeIntLE(65_535)
									.writeIntLE(0).writeIntLE(0).writeIntLE(url.length).writeBytes(url)));
					assertEquals(28, socket.getInputStream().readNBytes(28).length);
					socket.getOutputStream()
							.write(bytes(Unpooled.buffer().writeBytes("OPNC".getBytes(StandardCharsets.US_ASCII))
									.writeIntLE(ChunkDecoder.HEADER + body.length).writeBytes(body)));
					socket.shutdownOutput();
					assertEquals(-1, socket.getInputStream().read(), "the server has hung up");
				}
			}
			long left = PooledByteBufAllocator.DEFAULT.pinnedDirectMemory() - before;
			assertTrue(left > CONNECTIONS * body.length / 2,
					"Milo has given back all but " + left + " bytes by itself");
		}
	}

	private static byte[] bytes(ByteBuf buffer) {
		byte[] bytes = new byte[buffer.readableBytes()];
		buffer.readBytes(bytes);
		return bytes;
	}

	@Test
	void aMessageBeforeTheChannelIsOpenIsRefused() throws Exception {
		for (String type : List.of("MSGC", "MSGF")) {
			try (RawConnection raw = new RawConnection(device).hello(device)) {
				raw.send(type, 1000, new byte[1000 - ChunkDecoder.HEADER]);
				assertEquals(TYPE_INVALID, raw.read());
			}
		}
	}

	@Test
	void whoHasNotLoggedInMayNotHaveMoreThanTwoChunksWaiting() throws Exception {
		EmbeddedChannel channel = guarded();
		List<ByteBuf> sent = new ArrayList<>();
		for (int i = 0; i < 3; i++) {
			sent.add(chunk("MSGC", ServerLimits.MAX_CHUNK));
			channel.writeInbound(sent.get(i));
		}
		assertNull(channel.readInbound(), "nothing comes before the message is whole");
		ByteBuf error = channel.readOutbound();
		assertEquals(TOO_LARGE, "ERR " + Integer.toHexString(error.getIntLE(ChunkDecoder.HEADER)));
		error.release();
		channel.runPendingTasks();
		assertTrue(sent.stream().allMatch(each -> each.refCnt() == 0));
	}

	@Test
	void aMessageOfOneWhoHasLoggedInComesWholeAndInOrder() throws Exception {
		EmbeddedChannel channel = guarded();
		Connections.hasSession(channel, new NodeId(1, "somebody"));
		List<ByteBuf> sent = new ArrayList<>();
		for (int i = 0; i < 20; i++) {
			sent.add(chunk("MSGC", ServerLimits.MAX_CHUNK));
			channel.writeInbound(sent.get(i));
			assertNull(channel.readInbound());
		}
		sent.add(chunk("MSGF", 100));
		channel.writeInbound(sent.get(20));
		for (ByteBuf each : sent) {
			assertSame(each, channel.readInbound());
			each.release();
		}
		assertNull(channel.readInbound());
		channel.close();
	}

	@Test
	void aMessageThatIsNeverFinishedGoesWithItsConnection() throws Exception {
		EmbeddedChannel channel = guarded();
		Connections.hasSession(channel, new NodeId(1, "somebody"));
		ByteBuf sent = chunk("MSGC", ServerLimits.MAX_CHUNK);
		channel.writeInbound(sent);
		assertEquals(1, sent.refCnt());
		channel.close().syncUninterruptibly();
		assertEquals(0, sent.refCnt());
	}
}
