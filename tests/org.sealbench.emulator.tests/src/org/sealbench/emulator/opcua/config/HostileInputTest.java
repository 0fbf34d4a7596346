// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.config;

import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.milo.opcua.sdk.client.OpcUaClient;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.encoding.DefaultEncodingContext;
import org.eclipse.milo.opcua.stack.core.encoding.binary.OpcUaBinaryEncoder;
import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.eclipse.milo.opcua.stack.core.types.UaMessageType;
import org.eclipse.milo.opcua.stack.core.types.builtin.ByteString;
import org.eclipse.milo.opcua.stack.core.types.builtin.DateTime;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.enumerated.MessageSecurityMode;
import org.eclipse.milo.opcua.stack.core.types.enumerated.SecurityTokenRequestType;
import org.eclipse.milo.opcua.stack.core.types.enumerated.TimestampsToReturn;
import org.eclipse.milo.opcua.stack.core.types.structured.OpenSecureChannelRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.RequestHeader;
import org.eclipse.milo.opcua.stack.core.types.structured.WriteRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.WriteValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sealbench.emulator.opcua.MemberScene;
import org.sealbench.emulator.opcua.MiloClient;
import org.sealbench.emulator.opcua.Plant;
import org.sealbench.emulator.opcua.RawConnection;
import org.sealbench.emulator.opcua.RecordingProxy;
import org.sealbench.pki.Certificates;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;

/** Input of somebody who means no good: the right code, an entry in the log, and the next client is served. */
class HostileInputTest extends MemberScene {

	private static final List<NodeId> SPEED = List.of(NodeId.parse("ns=2;s=Speed"));
	private static final String TOO_LARGE = "ERR 80800000";
	private static final String CHECKS_FAILED = "ERR 80130000";

	@AfterEach
	void servesTheNextClient() throws Exception {
		assertEquals("Good", MiloClient.of(device, member).status(SecurityPolicy.Basic256Sha256,
				MessageSecurityMode.SignAndEncrypt));
	}

	@Test
	void aChunkThatIsLongerThanAnyEndsTheConnectionBeforeItIsRead() throws Exception {
		try (RawConnection raw = new RawConnection(device).hello(device)) {
			raw.send("MSGF", 0xFFFFFFF0L, new byte[0]);
			assertEquals(TOO_LARGE, raw.read());
			assertEquals("end", raw.read());
		}
		assertTrue(device.hasLogged("Bad_TcpMessageTooLarge"), () -> device.log().toString());
	}

	@Test
	void aCertificateOfAMegabyteIsNotRead() throws Exception {
		try (RawConnection raw = new RawConnection(device).hello(device)) {
			raw.send("OPNF", 1024 * 1024, new byte[1000]);
			assertEquals(TOO_LARGE, raw.read());
		}
	}

	@Test
	void aChunkThatIsShorterThanItsHeaderEndsTheConnection() throws Exception {
		try (RawConnection raw = new RawConnection(device).hello(device)) {
			raw.send("OPNF", 0, new byte[0]);
			assertEquals(TOO_LARGE, raw.read());
		}
	}

	@Test
	void aCertificateThatIsNoneIsRefused() throws Exception {
		try (RawConnection raw = new RawConnection(device).hello(device).open("Basic256Sha256", new byte[3000])) {
			assertEquals(CHECKS_FAILED, raw.read());
		}
		assertTrue(device.hasLogged("Bad_CertificateInvalid"), () -> device.log().toString());
	}

	@Test
	void aSecureChannelForAnotherCertificateOfTheServerIsRefused() throws Exception {
		try (RawConnection raw = new RawConnection(device).hello(device).open("Basic256Sha256",
				Certificates.der(member.certificate()))) {
			assertEquals(CHECKS_FAILED, raw.read());
		}
	}

	@Test
	void aPolicyThatNobodyKnowsIsRefused() throws Exception {
		try (RawConnection raw = new RawConnection(device).hello(device).open("Best",
				Certificates.der(member.certificate()))) {
			assertEquals("ERR 80550000", raw.read());
		}
	}

	/** Milo 1.1.2 reads a URL by the length that it says, wherever the message ends, and takes buffers of no size. */
	@Test
	void helloWithLengthsThatCannotBeIsRefused() throws Exception {
		assertEquals("ERR 80830000", hello(65_535, 65_535, 4000));
		assertEquals("ERR 80830000", hello(65_535, 65_535, Integer.MAX_VALUE));
		assertEquals("ERR 80830000", hello(65_535, 65_535, -2));
		assertEquals("ERR 80ac0000", hello(0, 65_535, -1));
		assertEquals("ERR 80ac0000", hello(65_535, 100, -1));
	}

	private static String hello(int receive, int send, int url) throws Exception {
		ByteBuffer body = ByteBuffer.allocate(24).order(ByteOrder.LITTLE_ENDIAN).putInt(0).putInt(receive).putInt(send)
				.putInt(0).putInt(0).putInt(url);
		try (RawConnection raw = new RawConnection(device)) {
			raw.send("HELF", 8 + body.capacity(), body.array());
			return raw.read();
		}
	}

	/** Before anybody has logged in: Milo 1.1.2 makes room for the dimensions, 800 MB each time. */
	@Test
	void aMessageNeedsRoomForWhatItHolds() throws Exception {
		com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
		long before = threads.getTotalThreadAllocatedBytes();
		for (int i = 0; i < 5; i++) {
			try (RawConnection raw = new RawConnection(device).hello(device)) {
				raw.send(openWithoutSecurity());
				assertEquals("OPN", raw.read());
				raw.send(chunk("MSGF", Unpooled.buffer().writeIntLE((int) raw.channelId()).writeIntLE(1).writeIntLE(2)
						.writeIntLE(2).writeBytes(writingDimensions(200_000_000))));
				assertTrue(raw.read().startsWith("ERR 80"));
			}
		}
		long taken = threads.getTotalThreadAllocatedBytes() - before;
		assertTrue(taken < 200_000_000, taken + " bytes");
	}

	private static byte[] openWithoutSecurity() {
		byte[] uri = SecurityPolicy.None.getUri().getBytes(StandardCharsets.US_ASCII);
		return chunk("OPNF",
				Unpooled.buffer().writeIntLE(0).writeIntLE(uri.length).writeBytes(uri).writeIntLE(-1).writeIntLE(-1)
						.writeIntLE(1).writeIntLE(1)
						.writeBytes(encoded(
								new OpenSecureChannelRequest(requestHeader(), uint(0), SecurityTokenRequestType.Issue,
										MessageSecurityMode.None, ByteString.NULL_VALUE, uint(60_000)))));
	}

	private static ByteBuf writingDimensions(int count) {
		ByteBuf message = encoded(new WriteRequest(requestHeader(), new WriteValue[0]));
		NodeId speed = SPEED.get(0);
		byte[] name = String.valueOf(speed.getIdentifier()).getBytes(StandardCharsets.US_ASCII);
		// One value to be written: node, attribute, no index range, a value alone, of Int32 without elements.
		return message.writerIndex(message.writerIndex() - 4).writeIntLE(1).writeByte(3).writeShortLE(2)
				.writeIntLE(name.length).writeBytes(name).writeIntLE(13).writeIntLE(-1).writeByte(1)
				.writeByte(0x80 | 0x40 | 6).writeIntLE(0).writeIntLE(count);
	}

	private static RequestHeader requestHeader() {
		return new RequestHeader(NodeId.NULL_VALUE, DateTime.now(), uint(1), uint(0), null, uint(10_000), null);
	}

	private static ByteBuf encoded(UaMessageType message) {
		ByteBuf buffer = Unpooled.buffer();
		new OpcUaBinaryEncoder(DefaultEncodingContext.INSTANCE).setBuffer(buffer).encodeMessage(null, message);
		return buffer;
	}

	private static byte[] chunk(String type, ByteBuf rest) {
		byte[] bytes = new byte[8 + rest.readableBytes()];
		Unpooled.wrappedBuffer(bytes).writerIndex(0).writeBytes(type.getBytes(StandardCharsets.US_ASCII))
				.writeIntLE(bytes.length).writeBytes(rest);
		return bytes;
	}

	@Test
	void garbageInsteadOfHelloEndsTheConnection() throws Exception {
		try (RawConnection raw = new RawConnection(device)) {
			raw.send("GET / HTTP/1.1\r\n\r\n".getBytes());
			assertTrue(raw.read().matches("ERR .*|end"));
		}
	}

	@Test
	void aFloodOfHalfOpenConnectionsKeepsNobodyOut() throws Exception {
		List<RawConnection> flood = new ArrayList<>();
		try {
			for (int i = 0; i < ServerLimits.MAX_CONNECTIONS + 40; i++) {
				flood.add(i % 2 == 0 ? new RawConnection(device) : new RawConnection(device).hello(device));
			}
			servesTheNextClient();
			assertTrue(device.hasLogged("Bad_TcpNotEnoughResources"), () -> device.log().toString());
		} finally {
			for (RawConnection each : flood) {
				each.close();
			}
		}
	}

	@Test
	void whatWasRecordedIsWorthNothingTheSecondTime() throws Exception {
		try (RecordingProxy proxy = new RecordingProxy(device)) {
			OpcUaClient client = MiloClient.of(device, member).through(proxy);
			client.connect();
			client.readValues(0, TimestampsToReturn.Both, SPEED);
			client.disconnect();
			long sessions = sessionsLogged();
			try (RawConnection replay = new RawConnection(device)) {
				replay.send(proxy.said());
				String last = "";
				for (String next = replay.read(); !next.equals("end"); next = replay.read()) {
					last = next;
				}
				assertTrue(last.startsWith("ERR 80"), last);
			}
			assertEquals(sessions, sessionsLogged());
		}
	}

	@Test
	void aMessageThatWasTamperedWithEndsItsConnectionAlone() throws Exception {
		OpcUaClient other = MiloClient.of(device, member).connect();
		try (RecordingProxy proxy = new RecordingProxy(device)) {
			OpcUaClient client = MiloClient.of(device, member).through(proxy);
			client.connect();
			proxy.tamperWith(0);
			assertThrows(UaException.class, () -> client.readValues(0, TimestampsToReturn.Both, SPEED));
			assertTrue(device.hasLogged("Bad_SecurityChecksFailed"), () -> device.log().toString());
			client.disconnectAsync().get(60, TimeUnit.SECONDS);
		}
		assertEquals((short) 7, other.readValues(0, TimestampsToReturn.Both, SPEED).get(0).value().value());
		other.disconnect();
	}

	@Test
	void aDeviceWhoseClockIsFarOffTakesNobodysCertificateForValid() throws Exception {
		device.clock(Instant.parse("2012-01-01T00:00:00Z"));
		try {
			assertEquals("Bad_CertificateTimeInvalid", MiloClient.of(device, member)
					.status(SecurityPolicy.Basic256Sha256, MessageSecurityMode.SignAndEncrypt));
			assertTrue(device.hasLogged("Bad_CertificateTimeInvalid"), () -> device.log().toString());
		} finally {
			device.clock(Plant.NOW);
		}
	}

	private static long sessionsLogged() {
		return device.log().stream().filter(line -> line.startsWith("session of")).count();
	}
}
