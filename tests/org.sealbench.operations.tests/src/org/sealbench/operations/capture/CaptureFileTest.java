// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.capture.Conversation.Protocol;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Usage;
import org.sealbench.testkit.Mutations;
import org.sealbench.testkit.TestCredentials;

/** Handshakes in captures: what was on the wire is told, and whatever else a file holds breaks nothing. */
class CaptureFileTest {

	/** Of a file, before its packets. */
	private static final int PCAP_HEADER = 24;

	@TempDir
	private Path folder;
	private static Credential server;
	private static Credential client;
	private static Dialogues.Wire older;
	private static Dialogues.Wire newer;
	private static Dialogues.Wire opcUa;

	@BeforeAll
	static void handshakes() throws Exception {
		server = TestCredentials.issued("PLC", Usage.WEB_SERVER, TestCredentials.ca("CA"), "ip:192.0.2.1");
		client = TestCredentials.selfSigned("Client", Usage.OPCUA, "uri:urn:client");
		older = Dialogues.tls(server, "TLSv1.2", "plc.example");
		newer = Dialogues.tls(server, "TLSv1.3", "plc.example");
		opcUa = Dialogues.opcUa("opc.tcp://plc.example:4840", "Basic256Sha256", client.certificate(),
				server.certificate());
	}

	private Outcome<List<Conversation>> read(byte[] content) throws IOException {
		Path file = Files.createTempFile(folder, "capture", ".pcap");
		Files.write(file, content);
		return CaptureFile.read(file, new NullProgressMonitor());
	}

	private Conversation one(byte[] content) throws IOException {
		List<Conversation> found = read(content).get();
		assertEquals(1, found.size(), found::toString);
		return found.get(0);
	}

	@Test
	void tlsOfTheOlderVersionShowsTheChain() throws Exception {
		Conversation seen = one(older.capture(443, 1400).pcap(ByteOrder.LITTLE_ENDIAN));
		assertEquals(Protocol.TLS, seen.protocol());
		assertEquals(server.chain(), seen.serverChain());
		assertEquals(Optional.of("plc.example"), seen.wanted());
		assertTrue(seen.security().orElseThrow().startsWith("TLS 1.2, cipher suite "), seen::toString);
		assertEquals("192.0.2.7:50000", seen.client());
		assertEquals("192.0.2.1:443", seen.server());
		assertEquals(CaptureWriter.TIME, seen.begun());
		assertEquals(Optional.empty(), seen.hidden());
	}

	@Test
	void tlsOfTheNewerVersionSaysThatItHidesTheChain() throws Exception {
		Conversation seen = one(newer.capture(443, 1400).pcapng(ByteOrder.LITTLE_ENDIAN));
		assertEquals(List.of(), seen.serverChain());
		assertTrue(seen.security().orElseThrow().startsWith("TLS 1.3"), seen::toString);
		assertTrue(seen.hidden().orElseThrow().contains("encrypts certificates"), seen::toString);
	}

	@Test
	void packetsWithoutATimeCountAsTheFileDoesAndLargeBlocksAreLeft() throws Exception {
		for (ByteOrder order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
			Path file = Files.write(folder.resolve("simple.pcapng"), older.capture(443, 1400).simple(order));
			Instant changed = Instant.parse("2026-05-01T08:00:00Z");
			Files.setLastModifiedTime(file, FileTime.from(changed));
			Outcome<List<Conversation>> seen = CaptureFile.read(file, new NullProgressMonitor());
			assertEquals(List.of(), seen.problems());
			assertEquals(changed, seen.get().get(0).begun());
			assertEquals(server.chain(), seen.get().get(0).serverChain());
		}
	}

	@Test
	void opcUaShowsPolicyUrlAndBothCertificates() throws Exception {
		Conversation seen = one(opcUa.capture(4840, 1400).pcap(ByteOrder.BIG_ENDIAN));
		assertEquals(Protocol.OPC_UA, seen.protocol());
		assertEquals(Optional.of("Basic256Sha256"), seen.security());
		assertEquals(Optional.of("opc.tcp://plc.example:4840"), seen.wanted());
		assertEquals(List.of(server.certificate()), seen.serverChain());
		assertEquals(List.of(client.certificate()), seen.clientChain());
	}

	@Test
	void theErrorOfAServerIsTold() throws Exception {
		byte[] error = Dialogues.error(0x80130000, "not trusted");
		Conversation seen = one(new Dialogues.Wire(opcUa.sent(), error).capture(4840, 1400).pcap(ByteOrder.BIG_ENDIAN));
		assertEquals("the server: Bad_SecurityChecksFailed: not trusted", seen.refusal().orElseThrow());
		Dialogues.Wire refused = new Dialogues.Wire(older.sent(), new byte[] { 21, 3, 3, 0, 2, 2, 40 });
		assertTrue(one(refused.capture(443, 1400).pcap(ByteOrder.BIG_ENDIAN)).refusal().orElseThrow()
				.contains("alert 40"));
	}

	@Test
	void segmentsThatAreSmallTwiceAndInAnyOrderArePutTogether() throws Exception {
		for (int most : List.of(1, 7, 100, 1400)) {
			assertEquals(server.chain(),
					one(older.capture(443, most).shuffled().pcapng(ByteOrder.BIG_ENDIAN)).serverChain());
			assertEquals(1, one(opcUa.capture(4840, most).shuffled().pcap(ByteOrder.BIG_ENDIAN)).clientChain().size());
		}
	}

	@Test
	void addressesOfTheNewerInternetProtocolAreReadAlike() throws Exception {
		CaptureWriter writer = new CaptureWriter("2001:db8::7", "2001:db8::1", 443).sent(older.sent(), 900)
				.answered(older.answered(), 900);
		Conversation seen = one(writer.pcap(ByteOrder.LITTLE_ENDIAN));
		assertEquals(server.chain(), seen.serverChain());
		assertEquals("[2001:db8::1]:443", seen.server());
	}

	@Test
	void whatIsNoCaptureOrHasNoHandshakeIsRefusedByName() throws Exception {
		assertEquals(CaptureProblem.NO_HANDSHAKE, read(new CaptureWriter("192.0.2.7", "192.0.2.1", 80)
				.sent("GET / HTTP/1.1".getBytes(), 100).pcap(ByteOrder.BIG_ENDIAN)).firstError().orElseThrow().code());
		byte[] whole = older.capture(443, 1400).pcap(ByteOrder.LITTLE_ENDIAN);
		byte[] long1 = whole.clone();
		ByteBuffer.wrap(long1).order(ByteOrder.LITTLE_ENDIAN).putInt(24 + 8, Integer.MAX_VALUE);
		assertEquals(CaptureProblem.DAMAGED, read(long1).firstError().orElseThrow().code());
		Outcome<List<Conversation>> cut = read(Arrays.copyOf(whole, whole.length - 3));
		assertEquals(CaptureProblem.CUT_OFF, cut.problems().get(0).code());
		assertEquals(1, cut.get().size());
		Path empty = Files.createFile(folder.resolve("empty"));
		assertFalse(CaptureFile.isCapture(empty));
		assertFalse(CaptureFile.isCapture(folder.resolve("nobody")));
		assertFalse(CaptureFile.isCapture(folder));
	}

	@Test
	void ofMoreConnectionsThanTheLimitTheFirstAreLookedAtAndThatIsSaid() throws Exception {
		ByteArrayOutputStream many = new ByteArrayOutputStream();
		many.writeBytes(older.capture(443, 1400).pcap(ByteOrder.BIG_ENDIAN));
		for (int i = 0; i < 2_000; i++) {
			byte[] next = new CaptureWriter("192.0.2.7", "198.51.100.1", 10_000 + i).pcap(ByteOrder.BIG_ENDIAN);
			many.write(next, PCAP_HEADER, next.length - PCAP_HEADER);
		}
		Outcome<List<Conversation>> outcome = read(many.toByteArray());
		assertEquals(List.of(CaptureProblem.TOO_MUCH), outcome.problems().stream().map(Problem::code).toList());
		assertTrue(outcome.problems().get(0).message().contains("2000 connections"), outcome.problems()::toString);
		assertEquals(server.chain(), outcome.get().get(0).serverChain());
	}

	@Test
	void whateverAFileHoldsNothingBreaks() throws Exception {
		List<byte[]> sound = List.of(older.capture(443, 1400).pcap(ByteOrder.LITTLE_ENDIAN),
				opcUa.capture(4840, 1400).pcapng(ByteOrder.LITTLE_ENDIAN),
				newer.capture(443, 1400).pcapng(ByteOrder.BIG_ENDIAN));
		Mutations.Count count = Mutations.of(sound, 3_000).all(input -> {
			try {
				Outcome<List<Conversation>> outcome = read(input);
				if (outcome.firstError().isPresent()) {
					throw new ProblemException(outcome.firstError().get());
				}
			} catch (IOException e) {
				throw new IllegalStateException(e);
			}
		});
		assertTrue(count.read() > 100 && count.refused() > 10, count::toString);
	}
}
