// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealbench.app.tests.plant.TestPlant.FIRST;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.app.tests.pages.EmulatorPage;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.pages.WorkbenchPage;
import org.sealbench.app.tests.plant.TestPlant;
import org.sealbench.app.tests.plant.UndoCheck;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.Tools;
import org.sealbench.operations.connection.ClientRequest;
import org.sealbench.operations.connection.ConnectClient;
import org.sealbench.operations.device.ServerUrls;
import org.sealbench.project.ui.Messages;
import org.sealbench.workspace.ui.command.Commands;

/** Whoever stands in front of the emulated devices sees their lamps, turns their switches and reads who was refused. */
class EmulatorTest {

	private static final int MODE = 1;
	private static final int CLOCK = 2;
	private static final int WEB = 3;

	private final WorkbenchPage workbench = new WorkbenchPage();
	private final EmulatorPage emulator = new EmulatorPage();

	@TempDir
	Path folder;

	@Test
	void devicesAreWatchedSwitchedAndReset() throws Exception {
		try (TestPlant plant = TestPlant.open(folder.resolve("plant"))) {
			plant.switchOnOpcUa(FIRST);
			workbench.navigator().selectDevice(plant.project(), FIRST);
			emulator.show();
			Ui.waitUntil("it says how to start one", () -> emulator.hint().contains("download"));
			download();
			Ui.waitUntil("the device runs", () -> Messages.emulatorRun.equals(emulator.cell(FIRST, MODE)));
			assertEquals(Messages.emulatorRunning, emulator.cell(FIRST, WEB));
			assertTrue(emulator.addresses().contains("<a href=\"https://" + TestPlant.ADDRESS), emulator.addresses());

			emulator.press(Messages.emulatorStop);
			Ui.waitUntil("the device stands", () -> Messages.emulatorStop.equals(emulator.cell(FIRST, MODE)));
			emulator.press(Messages.emulatorRun);
			Ui.waitUntil("the device runs again", () -> Messages.emulatorRun.equals(emulator.cell(FIRST, MODE)));

			emulator.type(Messages.emulatorClock, "2020-02-02T02:02:02Z");
			emulator.press(Messages.emulatorSet);
			Ui.waitUntil("the clock is set", () -> emulator.cell(FIRST, CLOCK).startsWith("2020-02-02T02:0"));
			emulator.press(Messages.emulatorPcTime);
			Ui.waitUntil("the clock is set to now", () -> emulator.cell(FIRST, CLOCK).compareTo("2026") > 0);

			emulator.openTab(Messages.emulatorLog);
			Ui.waitUntil("the log tells of the switch", () -> emulator.log().stream().anyMatch("STOP"::equals));
			assertTrue(workbench.screenshot("emulator-log.png").colours() > 8);
			emulator.openTab(Messages.emulatorSessions);
			assertEquals(List.of(), emulator.sessions());
			emulator.openTab(Messages.emulatorRejected);
			trust(plant);
			emulator.press(Messages.emulatorReset);
			var reset = workbench.dialog(Messages.emulatorResetTitle);
			assertTrue(workbench.screenshot("memory-reset.png").colours() > 8);
			reset.close(Messages.emulatorResetTitle);
			Ui.waitUntil("the device is blank", () -> Messages.emulatorBlank.equals(emulator.cell(FIRST, MODE)));
		}
	}

	private void download() {
		workbench.command(Commands.DOWNLOAD);
		workbench.dialog(Messages.downloadTitle).close(Messages.downloadButton);
		Ui.run(() -> {});
		workbench.waitForJobs();
		assertEquals(List.of(), workbench.problems().errors());
		emulator.show();
	}

	private void trust(TestPlant plant) throws Exception {
		String url = Ui.get(() -> ServerUrls.opcUa(plant.device(FIRST)).get(0));
		String[] servers = folder.resolve("plant/certificates").toFile().list((parent, name) -> name.endsWith(".pem"));
		List<String> trust = Stream.of(servers)
				.map(name -> folder.resolve("plant/certificates").resolve(name).toString()).toList();
		new ConnectClient(Tools.standard(), Optional.empty()).run(new ClientRequest(url, Optional.empty(),
				Optional.empty(), Optional.empty(), new char[0], trust, List.of()), new NullProgressMonitor());
		Ui.waitUntil("the device says whom it refused", () -> !emulator.rejected().isEmpty());
		emulator.selectRejected(0);
		assertTrue(workbench.screenshot("emulator.png").colours() > 8);
		UndoCheck check = UndoCheck.before(plant);
		emulator.press(Messages.emulatorTrust);
		var question = workbench.dialog(Messages.emulatorTrustTitle);
		assertTrue(workbench.screenshot("emulator-trust.png").colours() > 8);
		question.close(Messages.emulatorTrustTitle);
		Ui.waitUntil("the project trusts the client", () -> trusted(plant).size() == 1);
		check.undoAndRedo();
	}

	private static List<CertificateNumber> trusted(TestPlant plant) {
		return Ui.get(() -> List.copyOf(plant.device(FIRST).getOpcUaServer().getSecureChannel().getTrustedClients()));
	}
}
