// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceImage;
import org.sealbench.device.DeviceJson;
import org.sealbench.device.DeviceProblem;
import org.sealbench.device.Digest;
import org.sealbench.device.ImageLimits;
import org.sealbench.device.link.HttpDeviceLink;
import org.sealbench.device.link.PairingCode;
import org.sealbench.device.link.PairingProof;
import org.sealbench.device.link.LinkMessages.Begun;
import org.sealbench.device.link.LinkMessages.Membership;
import org.sealbench.device.link.LinkMessages.Nonce;
import org.sealbench.device.link.LinkMessages.Proof;
import org.sealbench.device.link.PairingProof.Role;
import org.sealbench.pki.Certificates;
import org.sealbench.testkit.CuttingWire;
import org.sealbench.testkit.TestImages;
import org.sealbench.testkit.CuttingWire.Direction;

import com.sun.management.UnixOperatingSystemMXBean;

/** Attacks on the link besides those on pairing: replay, cuts, broken and oversized requests, floods. */
class LinkAttackTest extends LinkScene {

	private static final int MANY = 10_000;
	/** What this process needs besides for connections. */
	private static final int OTHER_FILES = 1_500;
	private static final int CUTS = Integer.getInteger("sealbench.cuts", 12);

	private static DeviceImage image(String content) {
		return TestImages.of("PLC_1").noWeb().put("crl/0001.pem", content).build();
	}

	private void assertServes(HttpDeviceLink link) throws ProblemException {
		assertTrue(link.report().paired());
	}

	@Test
	void aRecordedPairingIsOfNoUse() throws Exception {
		String nonce = "ab".repeat(32);
		try (RawLink raw = new RawLink(emulator.url(), station);
				HttpDeviceLink link = emulator.link("PLC_1", station);
				PairingCode code = PairingCode.parse(emulator.code().toCharArray())) {
			Nonce answer = new DeviceJson().read(
					raw.post("pair/begin", new Nonce(nonce)).body().getBytes(StandardCharsets.UTF_8), Nonce.class,
					"answer");
			Proof recorded = new Proof(new PairingProof(link.deviceFingerprint(),
					Certificates.sha256(station.certificate()), "PLC_1", nonce, answer.nonce()).by(Role.STATION, code));
			assertEquals(200, raw.post("pair/prove", recorded).statusCode());
			emulator.panel().reset("PLC_1");
			assertEquals(400, raw.post("pair/prove", recorded).statusCode(), "the same proof once more");
			assertEquals(200, raw.post("pair/begin", new Nonce(nonce)).statusCode());
			HttpResponse<String> replayed = raw.post("pair/prove", recorded);
			assertTrue(replayed.statusCode() >= 400, replayed.body());
			try (RawLink other = new RawLink(emulator.url(), TestEmulator.station())) {
				assertEquals(200, other.post("pair/begin", new Nonce(nonce)).statusCode());
				assertTrue(other.post("pair/prove", recorded).statusCode() >= 400, "from another station");
			}
			assertFalse(link.report().paired());
		}
	}

	/** A device that ended the connection with a refusal would make the next request on it fail. */
	@Test
	void theConnectionOutlivesWhatIsRefusedUnread() throws Exception {
		Proof never = new Proof("cd".repeat(32));
		try (RawLink raw = new RawLink(emulator.url(), station)) {
			for (int i = 0; i < 100; i++) {
				assertEquals(400, raw.post("pair/prove", never).statusCode(), "no pairing has begun");
				assertEquals(200, raw.post("pair/begin", new Nonce("ab".repeat(32))).statusCode());
				assertEquals(403, raw.post("pair/prove", never).statusCode(), "it is not the code's");
			}
		}
	}

	@Test
	void aRecordedDownloadIsOfNoUse() throws Exception {
		try (HttpDeviceLink direct = emulator.paired("PLC_1", station);
				CuttingWire wire = new CuttingWire(emulator.url(), Direction.TO_DEVICE, -1);
				HttpDeviceLink link = new HttpDeviceLink(wire.url(), "PLC_1", TestEmulator.identity(station),
						Set.of(direct.deviceFingerprint()))) {
			assertEquals(1, TestEmulator.download(link, image("recorded")).downloadNumber());
			assertEquals(2, TestEmulator.download(direct, image("newer")).downloadNumber());
			for (byte[] connection : wire.recorded()) {
				try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), emulator.url().getPort())) {
					socket.getOutputStream().write(connection);
					socket.shutdownOutput();
					socket.getInputStream().readAllBytes();
				} catch (IOException closedByTheDevice) {
					continue;
				}
			}
			assertEquals(image("newer").manifest(), direct.report().manifest());
			assertEquals(2, direct.report().downloadNumber());
			assertEquals(3, TestEmulator.download(direct, image("newest")).downloadNumber());
		}
	}

	@ParameterizedTest
	@EnumSource
	void aDownloadThatIsCutAnywhereLeavesTheOldOrTheNewImage(Direction direction) throws Exception {
		emulator.paired("PLC_1", station).close();
		try (HttpDeviceLink direct = emulator.link("PLC_1", station)) {
			String fingerprint = direct.deviceFingerprint();
			long whole = download(fingerprint, image("first"), direction, -1);
			DeviceImage before = image("first");
			for (int i = 0; i <= CUTS; i++) {
				DeviceImage next = image("content " + i);
				download(fingerprint, next, direction, whole * i / CUTS + i);
				var held = direct.report().manifest();
				assertTrue(held.equals(before.manifest()) || held.equals(next.manifest()), "cut " + i);
				download(fingerprint, next, direction, -1);
				assertEquals(next.manifest(), direct.report().manifest(), "after cut " + i);
				before = next;
			}
		}
	}

	/** Downloads over a wire that breaks, and says how much went over it. */
	private long download(String fingerprint, DeviceImage image, Direction direction, long cut)
			throws IOException, ProblemException {
		try (CuttingWire wire = new CuttingWire(emulator.url(), direction, cut);
				HttpDeviceLink link = new HttpDeviceLink(wire.url(), "PLC_1", TestEmulator.identity(station),
						Set.of(fingerprint))) {
			try {
				TestEmulator.download(link, image);
			} catch (ProblemException e) {
				assertTrue(cut >= 0, e.problem().line());
			}
			return wire.passed();
		}
	}

	/** The device asks for the body after it looked at whose it is. */
	@Test
	void whoseDeviceIsResetMeanwhileIsRefused() throws Exception {
		emulator.paired("PLC_1", station).close();
		byte[] statement = new DeviceJson().write(new Membership("OfItsFormerOwner"));
		InputStream body = new FilterInputStream(new ByteArrayInputStream(statement)) {

			@Override
			public int read(byte[] into, int offset, int length) throws IOException {
				try {
					emulator.panel().reset("PLC_1");
				} catch (ProblemException e) {
					throw new IOException(e);
				}
				return super.read(into, offset, length);
			}
		};
		try (RawLink raw = new RawLink(emulator.url(), station)) {
			HttpResponse<String> answer = raw.sendWhenAsked("PUT", "membership", body);
			assertTrue(answer.body().contains(String.valueOf(DeviceProblem.NEEDS_PAIRING.number())), answer::body);
		}
		assertFalse(emulator.device("PLC_1").paired());
	}

	@Test
	void oversizedRequestsAreRefused() throws Exception {
		try (HttpDeviceLink link = emulator.paired("PLC_1", station);
				RawLink raw = new RawLink(emulator.url(), station)) {
			byte[] large = new byte[ImageLimits.LARGEST_PART + 1];
			String begun = raw.post("download", image("x").manifest()).body();
			String id = new DeviceJson().read(begun.getBytes(StandardCharsets.UTF_8), Begun.class, "answer").id();
			assertRefused(raw, "PUT", "download/" + id + "/parts/" + Digest.sha256(large), large);
			assertRefused(raw, "POST", "download", large);
			assertRefused(raw, "POST", "pair/begin", large);
			assertRefused(raw, "GET", "report?" + "x".repeat(100_000), new byte[0]);
			assertServes(link);
		}
	}

	/** A device may break the connection before all of it was sent. */
	private static void assertRefused(RawLink raw, String method, String path, byte[] body)
			throws InterruptedException {
		try {
			assertTrue(raw.send(method, path, body).statusCode() >= 400, path);
		} catch (IOException broken) {
			assertFalse(broken instanceof HttpTimeoutException, path);
		}
	}

	@Test
	void brokenFramesDisturbNobody() throws Exception {
		try (HttpDeviceLink link = emulator.paired("PLC_1", station)) {
			Random random = new Random(4);
			// The beginning of a TLS 1.3 ClientHello (RFC 8446 §4.1.2), cut and followed by noise.
			byte[] hello = { 22, 3, 1, 0, (byte) 200, 1, 0, 0, (byte) 196, 3, 3 };
			for (int i = 0; i < 60; i++) {
				try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), emulator.url().getPort())) {
					byte[] noise = new byte[random.nextInt(2_000)];
					random.nextBytes(noise);
					socket.getOutputStream().write(hello, 0, i % hello.length);
					socket.getOutputStream().write(noise);
				} catch (IOException closedByTheDevice) {
					continue;
				}
			}
			assertServes(link);
			assertEquals(1, TestEmulator.download(link, image("after")).downloadNumber());
		}
	}

	/** Another process that opens connections and says nothing, until its input ends. */
	public static void main(String[] arguments) throws IOException {
		List<Socket> open = new ArrayList<>();
		for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
			open.add(new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0])));
		}
		System.out.println("open " + open.size());
		System.in.read();
	}

	@Test
	void tenThousandHalfOpenConnectionsKeepNobodyOut() throws Exception {
		int possible = MANY;
		if (ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system) {
			possible = (int) Math.min(MANY, system.getMaxFileDescriptorCount() - OTHER_FILES);
		}
		try (HttpDeviceLink link = emulator.paired("PLC_1", station)) {
			String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
			Process flood = new ProcessBuilder(java, "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
					LinkAttackTest.class.getName(), String.valueOf(emulator.url().getPort()), String.valueOf(possible))
					.redirectErrorStream(true).start();
			try (BufferedReader output = flood.inputReader(StandardCharsets.UTF_8)) {
				assertEquals("open " + possible, output.readLine());
				assertServes(link);
				try (HttpDeviceLink fresh = emulator.link("PLC_1", station)) {
					assertServes(fresh);
					assertEquals(1, TestEmulator.download(link, image("meanwhile")).downloadNumber());
				}
			} finally {
				flood.destroyForcibly().waitFor();
			}
			assertServes(link);
		}
	}
}
