// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceImage;
import org.sealbench.device.DeviceReport;
import org.sealbench.device.OperatingMode;
import org.sealbench.device.ServiceReport;
import org.sealbench.device.link.HttpDeviceLink;
import org.sealbench.pki.Credential;
import org.sealbench.testkit.FreePorts;
import org.sealbench.testkit.TestImages;

class RestartTest {

	private static final String ADDRESS = "127.0.0.22";

	@TempDir
	Path folder;
	private final Credential station = TestEmulator.station();
	private final int port = FreePorts.on(ADDRESS);
	private final DeviceImage image = TestImages.of("PLC_1").address(ADDRESS).https(port).build();

	@Test
	void aStateThatIsNoFolderIsNamed() throws Exception {
		Path file = Files.writeString(folder.resolve("state"), "a file");
		Problem refused = assertThrows(ProblemException.class, () -> new TestEmulator(folder).close()).problem();
		assertEquals(EmulatorProblem.STATE_UNUSABLE, refused.code());
		assertEquals(file.toString(), refused.place().object());
		assertEquals("a file", Files.readString(file));
	}

	@Test
	void everythingIsThereAgain() throws ProblemException {
		String fingerprint;
		String code;
		Instant time = Instant.parse("2026-05-05T12:00:00Z");
		try (TestEmulator emulator = new TestEmulator(folder);
				HttpDeviceLink link = emulator.paired("PLC_1", station)) {
			fingerprint = link.deviceFingerprint();
			TestEmulator.download(link, image);
			emulator.panel().setClock("PLC_1", time);
			emulator.panel().setMode("PLC_1", OperatingMode.STOP);
			emulator.link("PLC_2", station).report();
			code = emulator.code();
		}
		try (TestEmulator emulator = new TestEmulator(folder);
				HttpDeviceLink link = emulator.link("PLC_1", station, fingerprint)) {
			DeviceReport report = link.report();
			assertTrue(report.paired());
			assertEquals(image.manifest(), report.manifest());
			assertEquals(1, report.downloadNumber());
			assertEquals(OperatingMode.STOP, report.mode());
			assertEquals(ServiceReport.State.RUNNING, report.web().state());
			assertEquals(List.of("https://" + ADDRESS + ":" + port), report.web().urls());
			assertTrue(Duration.between(time, report.clock()).abs().compareTo(Duration.ofMinutes(1)) < 0);
			assertEquals(List.of("device PLC_2 is blank, pairing code " + code), emulator.messages);
		}
	}

	@Test
	void aServerThatCannotStartAgainIsReported() throws Exception {
		try (TestEmulator emulator = new TestEmulator(folder);
				HttpDeviceLink link = emulator.paired("PLC_1", station)) {
			TestEmulator.download(link, image);
		}
		try (ServerSocket taken = new ServerSocket()) {
			taken.bind(new InetSocketAddress(InetAddress.getByName(ADDRESS), port));
			try (TestEmulator emulator = new TestEmulator(folder)) {
				ServiceReport web = emulator.device("PLC_1").web();
				assertEquals(ServiceReport.State.FAILED, web.state());
				assertTrue(web.reason().contains(ADDRESS + ":" + port), web.reason());
			}
		}
	}

	@Test
	void oneStateFolderServesOneEmulator() throws ProblemException {
		try (TestEmulator emulator = new TestEmulator(folder)) {
			ProblemException e = assertThrows(ProblemException.class, () -> new TestEmulator(folder));
			assertEquals(EmulatorProblem.STATE_IN_USE, e.problem().code());
			assertTrue(emulator.registry.find(emulator.url()).isPresent());
		}
	}

	@Test
	void onlyTheOwnerReadsTheState() throws ProblemException, IOException {
		if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
			return;
		}
		try (TestEmulator emulator = new TestEmulator(folder);
				HttpDeviceLink link = emulator.paired("PLC_1", station)) {
			TestEmulator.download(link, image);
		}
		try (Stream<Path> files = Files.walk(folder.resolve("state").resolve("devices"))) {
			for (Path each : files.toList()) {
				String permissions = PosixFilePermissions.toString(Files.getPosixFilePermissions(each));
				assertEquals(Files.isDirectory(each) ? "rwx------" : "rw-------", permissions, each.toString());
			}
		}
		Path key = folder.resolve("state").resolve("link.key.pem");
		assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key)));
	}

	@Test
	void aDamagedImageIsNotStartedAndMendedByADownload() throws Exception {
		String fingerprint;
		try (TestEmulator emulator = new TestEmulator(folder);
				HttpDeviceLink link = emulator.paired("PLC_1", station)) {
			TestEmulator.download(link, image);
			fingerprint = link.deviceFingerprint();
		}
		try (Stream<Path> files = Files.walk(folder)) {
			Path archive = files.filter(each -> each.toString().endsWith(".zip")).findFirst().orElseThrow();
			byte[] bytes = Files.readAllBytes(archive);
			bytes[bytes.length / 2] ^= 1;
			Files.write(archive, bytes);
		}
		try (TestEmulator emulator = new TestEmulator(folder);
				HttpDeviceLink link = emulator.link("PLC_1", station, fingerprint)) {
			assertEquals(ServiceReport.State.FAILED, link.report().web().state());
			assertTrue(link.report().web().reason().contains("damaged"), link.report().web().reason());
			assertEquals(ServiceReport.State.RUNNING, TestEmulator.download(link, image).web().state());
		}
	}

	@Test
	void nothingIsLeftRunning() throws Exception {
		try (TestEmulator emulator = new TestEmulator(folder);
				HttpDeviceLink link = emulator.paired("PLC_1", station)) {
			TestEmulator.download(link, image);
		}
		for (Thread each : Thread.getAllStackTraces().keySet()) {
			if (each.getName().startsWith("emulator-http")) {
				assertTrue(each.join(Duration.ofSeconds(60)), each.getName());
			}
		}
		try (ServerSocket free = new ServerSocket()) {
			free.bind(new InetSocketAddress(InetAddress.getByName(ADDRESS), port));
		}
	}
}
