// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.sealbench.common.Outcome;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.device.DeviceProblem;
import org.sealbench.device.DeviceReport;
import org.sealbench.device.ServiceReport;
import org.sealbench.device.emulator.Emulator;
import org.sealbench.device.emulator.EmulatorOptions;
import org.sealbench.emulator.host.EmulatorProvider;
import org.sealbench.operations.Tools;
import org.sealbench.operations.emulator.EmulatorAccess;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.testkit.FreePorts;
import org.sealbench.testkit.plant.PlantBuilder;

/** Which device a download reaches: of which emulator, whose, and at what time of its clock. */
class DownloadTargetTest extends DownloadScene {

	@Test
	void anotherEmulatorsDeviceNeedsItsPairingCode() throws Exception {
		List<String> shown = new ArrayList<>();
		try (Emulator other = new EmulatorProvider(registry)
				.start(new EmulatorOptions(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
						folder.resolve("emulator"), List.of("PLC_1"), shown::add))) {
			EmulatorTarget without = new EmulatorTarget(Optional.of(other.url()), Map.of());
			Outcome<List<DownloadedDevice>> refused = download(without, false, "PLC_1");
			assertEquals(DeviceProblem.NEEDS_PAIRING, refused.firstError().orElseThrow().code());
			EmulatorTarget wrong = new EmulatorTarget(Optional.of(other.url()),
					Map.of("", "0000-0000-0000-0000".toCharArray()));
			assertEquals(DeviceProblem.CODE_WRONG, download(wrong, false, "PLC_1").firstError().orElseThrow().code());
			char[] code = other.panel().devices().get(0).pairingCode().toCharArray();
			EmulatorTarget with = new EmulatorTarget(Optional.of(other.url()), Map.of("PLC_1", code));
			Outcome<List<DownloadedDevice>> loaded = download(with, false, "PLC_1");
			assertTrue(loaded.isGood(), () -> loaded.problems().toString());
			assertEquals(List.of("PLC_1 UNCHANGED unchanged"), words(download(without, false, "PLC_1")));
		}
	}

	@Test
	void afterAMemoryResetTheDeviceIsPairedAnew() throws Exception {
		download(OWN, false);
		panel(panel -> panel.reset("PLC_1"));
		assertEquals(List.of("PLC_1 NEW loaded", "PLC_2 UNCHANGED unchanged"), words(download(OWN, false)));
	}

	@Test
	void aDeviceOfTheSameNameInANewEmulatorIsNotTakenForTheOldOneWithoutItsCode() throws Exception {
		download(OWN, false);
		starter.close();
		delete(EmulatorAccess.state(project));
		Outcome<List<DownloadedDevice>> replaced = download(OWN, false);
		assertTrue(replaced.isGood(), () -> replaced.problems().toString());
		assertEquals(List.of("PLC_1 NEW loaded", "PLC_2 NEW loaded"), words(replaced));
		try (Emulator stranger = new EmulatorProvider(registry)
				.start(new EmulatorOptions(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
						folder.resolve("emulator"), List.of(), message -> {}))) {
			EmulatorTarget target = new EmulatorTarget(Optional.of(stranger.url()), Map.of());
			assertEquals(DeviceProblem.OTHER_DEVICE,
					download(target, false, "PLC_1").firstError().orElseThrow().code());
		}
	}

	@Test
	void whereNothingListensTheDeviceIsNotReached() throws Exception {
		EmulatorTarget nowhere = new EmulatorTarget(
				Optional.of(URI.create("https://127.0.0.1:" + FreePorts.on("127.0.0.1"))), Map.of());
		Outcome<List<DownloadedDevice>> outcome = download(nowhere, false, "PLC_1");
		assertEquals(DeviceProblem.UNREACHABLE, outcome.firstError().orElseThrow().code());
		assertEquals(DeviceProblem.UNREACHABLE, plan(nowhere).firstError().orElseThrow().code());
	}

	@Test
	void aStationWhoseClockIsWrongSetsTheDevicesClockWrongAndSaysSo() throws Exception {
		assertTrue(download(OWN, false).isGood());
		Instant early = Instant.parse("2012-01-01T00:10:00Z");
		project.device("PLC_1").orElseThrow().setComment("changed");
		project.device("PLC_1").orElseThrow().getWebServer().setHttpsPort(18_444);
		Outcome<List<DownloadedDevice>> outcome = new Download(stationAt(early), emulators).run(project,
				List.of("PLC_1"), OWN, true, new NullProgressMonitor());
		assertEquals(List.of("PLC_1 CHANGED loaded"), words(outcome));
		assertTrue(outcome.problems().stream().anyMatch(each -> each.code() == CompilerProblem.CERTIFICATE_FUTURE),
				outcome.problems()::toString);
		DeviceReport report = reports().stream().filter(each -> each.name().equals("PLC_1")).findFirst().orElseThrow();
		assertTrue(Duration.between(early, report.clock()).toMinutes() < 60, report::toString);
		assertEquals(ServiceReport.State.RUNNING, report.web().state(), report::toString);
	}

	@Test
	void aLinkMadeByAClockThatWasTooLateServesOnceTheClockIsRight() throws Exception {
		Tools late = stationAt(Instant.parse("2050-06-01T12:00:00Z"));
		project.close();
		project = PlantBuilder.in(folder.resolve("late"), late).keys(KeyAlgorithm.P_256).open();
		add("PLC_1", "127.0.0.41");
		assertTrue(new Compile(late).run(project, List.of(), new NullProgressMonitor()).isGood());
		Outcome<List<DownloadedDevice>> outcome = download(OWN, false);
		assertEquals(List.of("PLC_1 NEW loaded"), words(outcome), outcome.problems().toString());
		assertTrue(outcome.problems().stream().anyMatch(each -> each.code() == CompilerProblem.CERTIFICATE_FUTURE),
				outcome.problems()::toString);
	}

	private Tools stationAt(Instant time) {
		return new Tools(InstantSource.fixed(time), tools.random(), tools.keyPairs());
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> walk = Files.walk(folder)) {
			for (Path file : walk.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}
}
