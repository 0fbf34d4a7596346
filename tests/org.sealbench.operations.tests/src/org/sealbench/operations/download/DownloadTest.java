// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Outcome;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.device.DeviceProblem;
import org.sealbench.device.DeviceReport;
import org.sealbench.device.ServiceReport;
import org.sealbench.device.emulator.Emulator;
import org.sealbench.device.emulator.EmulatorOptions;
import org.sealbench.device.emulator.EmulatorPanel;
import org.sealbench.device.emulator.EmulatorRegistry;
import org.sealbench.device.link.HttpEmulatorPanel;
import org.sealbench.emulator.host.EmulatorProvider;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.model.OperatingMode;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.Tools;
import org.sealbench.operations.device.AddDevice;
import org.sealbench.operations.device.DeviceRequest;
import org.sealbench.operations.emulator.EmulatorAccess;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.operations.emulator.InProcessEmulator;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.project.Project;
import org.sealbench.project.folder.ProjectProblem;
import org.sealbench.testkit.FreePorts;
import org.sealbench.testkit.ProjectBuilder;
import org.sealbench.testkit.plant.PlantBuilder;

/** Downloads into the real emulator, which runs in this process. */
class DownloadTest {

	private static final EmulatorTarget OWN = new EmulatorTarget(Optional.empty(), Map.of());

	@TempDir
	private Path folder;
	private final Tools tools = Tools.standard();
	private EmulatorRegistry registry;
	private InProcessEmulator starter;
	private EmulatorAccess emulators;
	private Project project;

	@BeforeEach
	void projectWithTwoDevices() throws Exception {
		registry = new EmulatorRegistry(folder.resolve("registry"));
		starter = new InProcessEmulator(() -> new EmulatorProvider(registry));
		emulators = new EmulatorAccess(registry, starter);
		project = PlantBuilder.in(folder.resolve("plant"), tools).keys(KeyAlgorithm.P_256).open();
		add("PLC_1", "127.0.0.41");
		add("PLC_2", "127.0.0.42");
	}

	@AfterEach
	void stop() {
		starter.close();
	}

	@Test
	void bringsBlankDevicesOfTheOwnEmulatorToServe() throws Exception {
		Outcome<List<DownloadedDevice>> outcome = download(OWN, false);
		assertTrue(outcome.isGood(), () -> outcome.problems().toString());
		assertEquals(List.of("PLC_1 NEW loaded", "PLC_2 NEW loaded"), words(outcome));
		for (DeviceReport report : reports()) {
			assertEquals(ServiceReport.State.RUNNING, report.web().state(), report::toString);
			assertTrue(Duration.between(report.clock(), Instant.now()).abs().toMinutes() < 1, report::toString);
		}
	}

	@Test
	void whatIsThereAlreadyIsNotSent() throws Exception {
		download(OWN, false);
		assertEquals(List.of("PLC_1 UNCHANGED unchanged", "PLC_2 UNCHANGED unchanged"), words(download(OWN, false)));
		assertEquals(List.of(1L, 1L), reports().stream().map(DeviceReport::downloadNumber).toList());
	}

	@Test
	void aPlanTellsWhatADownloadDoesAndDoesNothing() throws Exception {
		assertEquals(List.of("PLC_1 NEW planned", "PLC_2 NEW planned"), words(plan(OWN)));
		assertTrue(emulators.own(project).isEmpty());
		assertEquals(CertificateNumber.of(2), project.plant().getLastCertificateNumber());
		download(OWN, false);
		assertEquals(List.of("PLC_1 UNCHANGED unchanged", "PLC_2 UNCHANGED unchanged"), words(plan(OWN)));
		device("PLC_1").getWebServer().setHttpsPort(FreePorts.on("127.0.0.1"));
		device("PLC_2").getInterfaces().get(0).getDnsNames().add("plc-2.localhost");
		List<DownloadedDevice> planned = plan(OWN).get();
		assertEquals(List.of(true, true), planned.stream().map(DownloadedDevice::needsStop).toList());
		assertEquals(List.of("web server ports"), planned.get(0).changes());
		assertTrue(planned.get(1).changes().contains("web server certificate"), planned.get(1).changes()::toString);
		assertEquals(CertificateNumber.of(4), project.plant().getLastCertificateNumber());
	}

	@Test
	void aDeviceThatIsToBeInStopGoesThereAlsoIfNothingElseChanges() throws Exception {
		download(OWN, false);
		device("PLC_1").setOperatingMode(OperatingMode.STOP);
		assertEquals(List.of("operating mode: STOP"), plan(OWN).get().get(0).changes());
		assertEquals(List.of("PLC_1 CHANGED loaded", "PLC_2 UNCHANGED unchanged"), words(download(OWN, false)));
		assertEquals(org.sealbench.device.OperatingMode.STOP, reports().get(0).mode());
		assertEquals(List.of("PLC_1 UNCHANGED unchanged", "PLC_2 UNCHANGED unchanged"), words(plan(OWN)));
		panel(panel -> panel.setMode("PLC_1", org.sealbench.device.OperatingMode.RUN));
		assertEquals("PLC_1 CHANGED planned", words(plan(OWN)).get(0));
		device("PLC_1").setOperatingMode(OperatingMode.RUN);
		assertEquals("PLC_1 UNCHANGED unchanged", words(plan(OWN)).get(0));
	}

	@Test
	void stopHasToBeAllowed() throws Exception {
		download(OWN, false);
		device("PLC_1").getWebServer().setHttpsPort(FreePorts.on("127.0.0.1"));
		Outcome<List<DownloadedDevice>> refused = download(OWN, false);
		assertEquals(DeviceProblem.STOP_NEEDED, refused.firstError().orElseThrow().code());
		assertEquals(List.of("PLC_1 CHANGED failed", "PLC_2 UNCHANGED unchanged"), words(refused));
		Outcome<List<DownloadedDevice>> allowed = download(OWN, true);
		assertTrue(allowed.isGood(), () -> allowed.problems().toString());
		assertEquals("PLC_1 CHANGED loaded", words(allowed).get(0));
	}

	@Test
	void aDeviceWithErrorsIsNotLoadedAndKeepsNobodyBack() throws Exception {
		device("PLC_1").getInterfaces().clear();
		Outcome<List<DownloadedDevice>> outcome = download(OWN, false);
		assertEquals(CompilerProblem.NO_INTERFACE, outcome.firstError().orElseThrow().code());
		assertEquals(List.of("PLC_1 UNKNOWN failed", "PLC_2 NEW loaded"), words(outcome));
		assertFalse(reports().get(0).paired());
	}

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
	void aProtectedProjectNeedsALogin() throws Exception {
		PlantBuilder.of(project, tools).protect();
		project.plant().getDevices().forEach(device -> device.setGlobalSecurity(true));
		project.save();
		project.close();
		assertEquals(ProjectProblem.NOT_LOGGED_IN, download(OWN, false).firstError().orElseThrow().code());
		assertTrue(emulators.own(project).isEmpty());
		ProjectBuilder.login(project);
		assertTrue(download(OWN, false).isGood());
		project.close();
		assertEquals(ProjectProblem.NOT_LOGGED_IN, plan(OWN).firstError().orElseThrow().code());
	}

	@Test
	void cancelledNothingIsLoaded() throws Exception {
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		Outcome<List<DownloadedDevice>> outcome = new Download(tools, emulators).run(project, List.of(), OWN, false,
				cancelled);
		assertEquals(OperationProblem.CANCELLED, outcome.firstError().orElseThrow().code());
		assertTrue(emulators.own(project).isEmpty());
	}

	@Test
	void anUnknownNameIsWrongUsage() {
		assertEquals(OperationProblem.NO_SUCH_DEVICE, download(OWN, false, "PLC_9").firstError().orElseThrow().code());
		assertEquals(OperationProblem.NO_SUCH_DEVICE, new PlanDownload(tools, emulators)
				.run(project, List.of("PLC_9"), OWN, new NullProgressMonitor()).firstError().orElseThrow().code());
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

	private Outcome<List<DownloadedDevice>> download(EmulatorTarget target, boolean stopAllowed, String... names) {
		return new Download(tools, emulators).run(project, List.of(names), target, stopAllowed,
				new NullProgressMonitor());
	}

	private Outcome<List<DownloadedDevice>> plan(EmulatorTarget target) {
		return new PlanDownload(tools, emulators).run(project, List.of(), target, new NullProgressMonitor());
	}

	private static List<String> words(Outcome<List<DownloadedDevice>> outcome) {
		return outcome.get().stream().map(each -> each.name() + " " + each.state() + " " + each.result().label())
				.toList();
	}

	private void add(String name, String address) throws Exception {
		Device device = new AddDevice().run(project, new DeviceRequest(name, List.of(address), List.of(), "")).get();
		device.getWebServer().setEnabled(true);
		device.getWebServer().setHttpsPort(FreePorts.on("127.0.0.1"));
	}

	private Device device(String name) {
		return project.device(name).orElseThrow();
	}

	private interface AtThePanel {
		void act(EmulatorPanel panel) throws Exception;
	}

	private void panel(AtThePanel action) throws Exception {
		try (HttpEmulatorPanel panel = new HttpEmulatorPanel(emulators.own(project).orElseThrow())) {
			action.act(panel);
		}
	}

	private List<DeviceReport> reports() throws Exception {
		List<DeviceReport> reports = new ArrayList<>();
		panel(panel -> reports.addAll(panel.devices()));
		return reports;
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> walk = Files.walk(folder)) {
			for (Path file : walk.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}
}
