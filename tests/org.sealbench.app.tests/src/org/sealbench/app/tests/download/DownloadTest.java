// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealbench.app.tests.plant.TestPlant.FIRST;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
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
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.Tools;
import org.sealbench.operations.device.ServerUrls;
import org.sealbench.operations.download.Download;
import org.sealbench.operations.emulator.EmulatorAccess;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.project.Project;
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
			String line = FIRST + " loaded, RUN";
			Ui.waitUntil("the status line says what came of it", () -> workbench.statusLine().contains(line));
			Ui.waitUntil("the last line of the console can be seen and says it, too",
					() -> workbench.lastConsoleLine().contains(line));

			DeviceReport report = report(plant);
			assertEquals(OperatingMode.RUN, report.mode());
			assertEquals(ServiceReport.State.RUNNING, report.web().state());
			assertEquals(ServiceReport.State.RUNNING, report.opcua().state());
			CertificateNumber certificate = Ui.get(() -> plant.device(FIRST).getWebServer().getCertificate());
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

	@Test
	void whatAnotherCheckoutLoadedIsTakenOverFromTheDialog() throws Exception {
		try (TestPlant plant = TestPlant.open(folder.resolve("plant"))) {
			workbench.navigator().selectProject(plant.project());
			workbench.command(Commands.DOWNLOAD);
			workbench.dialog(Messages.downloadTitle).close(Messages.downloadButton);
			Ui.run(() -> {});
			workbench.waitForJobs();
			loadFromElsewhere(plant);

			workbench.command(Commands.DOWNLOAD);
			var dialog = workbench.dialog(Messages.downloadTitle);
			assertFalse(dialog.isEnabled(Messages.downloadButton), "nothing of others is loaded over without a word");
			assertTrue(workbench.screenshot("download-foreign.png").colours() > 8);
			dialog.close(Messages.downloadTakeOver);
			var nothing = workbench.dialog(Messages.downloadTitle);
			assertEquals(25, (int) Ui.get(() -> plant.device(FIRST).getWebServer().getSessionMinutes()));
			nothing.close(IDialogConstants.OK_LABEL);
			workbench.waitForJobs();
		}
	}

	/** Another checkout of the same station changes a setting and loads it. */
	private void loadFromElsewhere(TestPlant plant) throws Exception {
		Path from = plant.project().project().folder();
		Path to = folder.resolve("elsewhere");
		try (Stream<Path> all = Files.walk(from)) {
			for (Path each : all.filter(path -> !from.relativize(path).startsWith(".sealbench/emulator")).toList()) {
				Files.copy(each, to.resolve(from.relativize(each).toString()));
			}
		}
		EmulatorAccess access = access();
		URI url = access.own(plant.project().project()).orElseThrow().url();
		try (Project other = Project.open(to)) {
			other.change(() -> other.device(FIRST).orElseThrow().getWebServer().setSessionMinutes(25));
			var loaded = new Download(Tools.standard(), access).run(other, List.of(FIRST),
					new EmulatorTarget(Optional.of(url), Map.of()), true, new NullProgressMonitor());
			assertTrue(loaded.isGood(), loaded.problems()::toString);
		}
	}

	private static EmulatorAccess access() {
		return new EmulatorAccess(EmulatorRegistry.ofThisProcess(), (state, devices, monitor) -> {
			throw new AssertionError("no emulator runs");
		});
	}

	private static DeviceReport report(TestPlant plant) throws Exception {
		EmulatorAccess access = access();
		try (HttpEmulatorPanel panel = new HttpEmulatorPanel(access.own(plant.project().project()).orElseThrow())) {
			return panel.devices().stream().filter(each -> each.name().equals(FIRST)).findFirst().orElseThrow();
		}
	}
}
