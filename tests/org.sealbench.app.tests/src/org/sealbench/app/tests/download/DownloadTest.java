// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealbench.app.tests.plant.TestPlant.FIRST;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.pages.WorkbenchPage;
import org.sealbench.app.tests.plant.StrictBrowser;
import org.sealbench.app.tests.plant.TestPlant;
import org.sealbench.device.DeviceReport;
import org.sealbench.device.OperatingMode;
import org.sealbench.device.ServiceReport;
import org.sealbench.device.emulator.Emulator;
import org.sealbench.device.emulator.EmulatorOptions;
import org.sealbench.device.emulator.EmulatorRegistry;
import org.sealbench.device.link.HttpEmulatorPanel;
import org.sealbench.emulator.host.EmulatorProvider;
import org.sealbench.operations.device.ServerUrls;
import org.sealbench.operations.emulator.EmulatorAccess;
import org.sealbench.project.ui.Messages;
import org.sealbench.workspace.ui.command.Commands;

/** Compile and download bring a device into RUN, in the emulator inside the workbench. */
class DownloadTest {

	private final WorkbenchPage workbench = new WorkbenchPage();

	@TempDir
	Path folder;

	@Test
	void aDownloadedDeviceRunsAndServesHttpsAndOpcUa() throws Exception {
		try (TestPlant plant = TestPlant.open(folder.resolve("plant"))) {
			plant.switchOnOpcUa(FIRST);
			workbench.navigator().selectProject(plant.project());
			workbench.command(Commands.DOWNLOAD);
			var dialog = workbench.dialog(Messages.downloadTitle);
			assertTrue(workbench.screenshot("download.png").colours() > 8);
			dialog.close(Messages.downloadButton);
			Ui.run(() -> {});
			workbench.waitForJobs();
			assertEquals(List.of(), workbench.problems().errors());

			DeviceReport report = report(plant);
			assertEquals(OperatingMode.RUN, report.mode());
			assertEquals(ServiceReport.State.RUNNING, report.web().state());
			assertEquals(ServiceReport.State.RUNNING, report.opcua().state());
			int certificate = Ui.get(() -> plant.device(FIRST).getWebServer().getCertificate());
			String page = new StrictBrowser(plant.project().project().certificates().certificate(certificate))
					.get(ServerUrls.web(plant.device(FIRST)).get(0));
			assertTrue(page.contains(FIRST), page);
		}
	}

	@Test
	void aDeviceIsLoadedInAnEmulatorElsewhere() throws Exception {
		EmulatorOptions options = new EmulatorOptions(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
				folder.resolve("elsewhere"), List.of(FIRST), line -> {});
		try (TestPlant plant = TestPlant.open(folder.resolve("plant"));
				Emulator elsewhere = new EmulatorProvider().start(options)) {
			workbench.navigator().selectDevice(plant.project(), FIRST);
			workbench.command(Commands.DOWNLOAD_TO);
			var target = workbench.dialog(Messages.targetTitle);
			assertFalse(target.isEnabled(Messages.targetButton), "no emulator is named yet");
			target.type(Messages.targetUrl, "ftp://127.0.0.1");
			assertFalse(target.isEnabled(Messages.targetButton), "no emulator is reached like that");
			assertTrue(workbench.screenshot("download-to-refused.png").colours() > 8);
			target.type(Messages.targetUrl, elsewhere.url().toString());
			target.type(Messages.targetCode, elsewhere.panel().devices().get(0).pairingCode());
			assertTrue(workbench.screenshot("download-to.png").colours() > 8);
			target.close(Messages.targetButton);
			workbench.dialog(Messages.downloadTitle).close(Messages.downloadButton);
			Ui.waitUntil("the device there runs", () -> elsewhere.panel().devices().get(0).mode() == OperatingMode.RUN);
			workbench.waitForJobs();
			assertEquals(ServiceReport.State.RUNNING, elsewhere.panel().devices().get(0).web().state());
			assertEquals(List.of(), workbench.problems().errors());
		}
	}

	private static DeviceReport report(TestPlant plant) throws Exception {
		EmulatorRegistry registry = EmulatorRegistry.ofThisProcess();
		EmulatorAccess access = new EmulatorAccess(registry, (state, devices, monitor) -> {
			throw new AssertionError("no emulator runs");
		});
		try (HttpEmulatorPanel panel = new HttpEmulatorPanel(access.own(plant.project().project()).orElseThrow())) {
			return panel.devices().stream().filter(each -> each.name().equals(FIRST)).findFirst().orElseThrow();
		}
	}
}
