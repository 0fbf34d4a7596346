// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealbench.app.tests.plant.TestPlant.FIRST;
import static org.sealbench.app.tests.plant.TestPlant.SECOND;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sealbench.app.tests.pages.CertificatesPage;
import org.sealbench.app.tests.pages.DialogPage;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.plant.OpensslAuthority;
import org.sealbench.app.tests.plant.ProtectedPlantTest;
import org.sealbench.app.tests.plant.UndoCheck;
import org.sealbench.model.CertificateNumber;
import org.sealbench.project.ui.Messages;
import org.sealbench.workspace.ui.command.Commands;
import org.sealbench.workspace.ui.node.InspectorArea;

/** What an open door says, and how far a rollover is. */
class GestureTest extends ProtectedPlantTest {

	private static final String PLANT = "test-plant";

	@BeforeEach
	void begin() throws Exception {
		plant.login(USER, PASSWORD);
		plant.switchOnOpcUa(FIRST);
		plant.switchOnOpcUa(SECOND);
		plant.useGlobalSecurity(FIRST);
		plant.useGlobalSecurity(SECOND);
		workbench.navigator().selectDevice(plant.project(), FIRST);
	}

	@Test
	void automaticAcceptanceIsAgreedToAndGetsAnEnd() {
		workbench.inspector().open(InspectorArea.SECURE_CHANNEL);
		assertTrue(workbench.screenshot("secure-channel.png").colours() > 8);
		String label = "Automatically accept client certificates during runtime";
		workbench.inspector().tick(label);
		DialogPage notice = workbench.dialog(label);
		assertTrue(notice.says("lets in every client"));
		assertTrue(workbench.screenshot("auto-accept.png").colours() > 8);
		notice.close(label);
		Ui.waitUntil("it is on", () -> plant.device(FIRST).getOpcUaServer().getSecureChannel().isAutoAccept());
		Ui.waitUntil("it is said", () -> workbench.inspector().says(Messages.autoAcceptEver));
		workbench.inspector().type(Messages.autoAcceptUntil, "2031-01-30");
		Ui.waitUntil("it ends after that day", () -> until().equals("2031-01-31T00:00:00Z"));
		Ui.waitUntil("the end is said", () -> workbench.inspector().says("until 2031-01-31T00:00:00Z"));
		workbench.inspector().tick("Basic256Sha256, " + Messages.policySign);
		Ui.waitUntil("it is offered",
				() -> offers().equals(List.of("Basic256Sha256/Sign", "Basic256Sha256/SignAndEncrypt")));
	}

	private String until() {
		return Ui.get(() -> plant.device(FIRST).getOpcUaServer().getSecureChannel().getAutoAcceptUntil());
	}

	private List<String> offers() {
		return Ui.get(() -> plant.device(FIRST).getOpcUaServer().getSecureChannel().getOffers().stream()
				.map(each -> each.getLiteral()).toList());
	}

	@Test
	void theRolloverSaysHowFarItIsAndWhatComesNext() {
		workbench.command(Commands.COMPILE);
		workbench.waitForJobs();
		UndoCheck check = UndoCheck.before(plant);
		workbench.command("org.sealbench.project.ui.rollover");
		DialogPage dialog = workbench.dialog(Messages.rolloverTitle);
		assertEquals(List.of(Messages.rolloverStart), dialog.choices(Messages.rolloverStep));
		dialog.press(Messages.rolloverButton);
		Ui.waitUntil("it has begun", () -> dialog.says("Stage 1 of 3"));
		assertEquals(Messages.rolloverNext, dialog.choices(Messages.rolloverStep).get(0));
		assertTrue(Ui.get(() -> plant.project().toLoad()).contains(FIRST));
		assertTrue(workbench.screenshot("rollover.png").colours() > 8);
		dialog.escape();
		check.undoAndRedo();
	}

	@Test
	void aFileIsDroppedOnADevice() throws Exception {
		Path file = OpensslAuthority.make(folder.resolve("outside")).certificate();
		UndoCheck check = UndoCheck.before(plant);
		workbench.navigator().drop(workbench.navigator().place(PLANT, Messages.navigatorDevices, FIRST), file);
		Ui.waitUntil("it is imported and trusted", () -> trusted().size() == 1);
		check.undoAndRedo();
		Path other = OpensslAuthority.make(folder.resolve("another")).certificate();
		workbench.navigator().drop(workbench.navigator().place(PLANT), other);
		DialogPage preview = workbench.dialog(org.sealbench.pki.ui.Messages.importTitle);
		Ui.waitUntil("on the project it is imported", () -> preview.rows(org.sealbench.pki.ui.Messages.importFound)
				.stream().anyMatch(each -> each.contains("Outside CA")));
		preview.escape();
	}

	@Test
	void whatCannotBeTrustedChangesNothing() throws Exception {
		Path file = OpensslAuthority.make(folder.resolve("outside")).certificate();
		Path none = Files.writeString(folder.resolve("none.der"), "no certificate");
		int before = Ui.get(() -> plant.project().plant().getCertificates().size());
		workbench.navigator().drop(workbench.navigator().place(PLANT, Messages.navigatorDevices, FIRST), file, none);
		DialogPage refusal = workbench.dialog(org.sealbench.ui.Messages.problemTitle);
		assertTrue(refusal.says("none.der"));
		refusal.close("OK");
		assertEquals(before, (int) Ui.get(() -> plant.project().plant().getCertificates().size()),
				"the good file is not imported alone");
		assertEquals(List.of(), trusted());
	}

	@Test
	void severalFilesAreOneStep() throws Exception {
		Path one = OpensslAuthority.make(folder.resolve("outside")).certificate();
		Path other = OpensslAuthority.make(folder.resolve("another")).certificate();
		UndoCheck check = UndoCheck.before(plant);
		workbench.navigator().drop(workbench.navigator().place(PLANT, Messages.navigatorDevices, FIRST), one, other);
		Ui.waitUntil("both are trusted", () -> trusted().size() == 2);
		Ui.waitUntil("the device has to be loaded again", () -> plant.project().toLoad().contains(FIRST));
		check.undoAndRedo();
	}

	@Test
	void aNameThatCannotBeOneIsRefusedWhereverItIsDropped() throws Exception {
		Path file = OpensslAuthority.make(folder.resolve("outside")).certificate();
		for (Callable<Point> place : List.of(workbench.navigator().place(PLANT, Messages.navigatorDevices, FIRST),
				workbench.navigator().place(PLANT))) {
			workbench.navigator().dropNames(place, file.toString(), "/tmp/a\0b.der");
			refuses("a\\u0000b.der");
		}
		CertificatesPage certificates = new CertificatesPage();
		certificates.openTab(2);
		certificates.dropNames(file.toString(), "/tmp/a\0b.der");
		refuses("a\\u0000b.der");
		assertEquals(List.of(), trusted());
	}

	private void refuses(String name) {
		DialogPage refusal = workbench.dialog(org.sealbench.ui.Messages.problemTitle);
		assertTrue(refusal.says(name));
		refusal.close("OK");
	}

	private List<CertificateNumber> trusted() {
		return Ui.get(() -> List.copyOf(plant.device(FIRST).getOpcUaServer().getSecureChannel().getTrustedClients()));
	}
}
