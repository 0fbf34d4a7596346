// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.sealbench.common.Outcome;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.device.DeviceProblem;
import org.sealbench.device.DeviceReport;
import org.sealbench.device.ServiceReport;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.OperatingMode;
import org.sealbench.operations.OperationProblem;
import org.sealbench.project.folder.ProjectProblem;
import org.sealbench.testkit.FreePorts;
import org.sealbench.testkit.ProjectBuilder;
import org.sealbench.testkit.plant.PlantBuilder;

/** Downloads into the real emulator, which runs in this process. */
class DownloadTest extends DownloadScene {

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
}
