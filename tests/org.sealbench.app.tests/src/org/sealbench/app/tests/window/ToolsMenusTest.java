// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealbench.app.tests.plant.TestPlant.FIRST;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sealbench.app.tests.pages.DialogPage;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.plant.ProtectedPlantTest;
import org.sealbench.app.tests.plant.UndoCheck;
import org.sealbench.pki.ui.Messages;
import org.sealbench.workspace.ui.command.Commands;

/** What the menus Certificates and Plan offer is done, its result is said in one line, and it can be undone. */
class ToolsMenusTest extends ProtectedPlantTest {

	private static final String PKI = "org.sealbench.pki.ui.";

	@BeforeEach
	void begin() {
		plant.login(USER, PASSWORD);
		plant.useGlobalSecurity(FIRST);
		workbench.navigator().selectDevice(plant.project(), FIRST);
	}

	@Test
	void aCaForTheDevicesNamesIsMadeAndUndone() {
		UndoCheck check = UndoCheck.before(plant);
		workbench.command(PKI + "newCa");
		DialogPage dialog = workbench.dialog(Messages.newCaTitle);
		dialog.type(Messages.newCaUntil, "soon");
		assertFalse(dialog.isEnabled(Messages.newCaButton), "no day");
		dialog.type(Messages.newCaUntil, "");
		dialog.type(Messages.newCaName, "Line CA");
		dialog.tick(Messages.newCaDevices, true);
		assertTrue(workbench.screenshot("tool-new-ca.png").colours() > 8);
		dialog.close(Messages.newCaButton);
		Ui.waitUntil("the CA is made", () -> plant.project().plant().getCertificates().size() == 3);
		workbench.waitForJobs();
		check.undoAndRedo();
	}

	@Test
	void aDayIsTakenOutOfACalendar() {
		workbench.command(PKI + "newCa");
		DialogPage dialog = workbench.dialog(Messages.newCaTitle);
		dialog.type(Messages.newCaUntil, "2041-02-03");
		dialog.press(org.sealbench.ui.Messages.chooseDay);
		workbench.dialog(Messages.newCaUntil).escape();
		assertEquals("2041-02-03", dialog.text(Messages.newCaUntil));
		dialog.type(Messages.newCaUntil, "soon");
		dialog.press(org.sealbench.ui.Messages.chooseDay);
		workbench.dialog(Messages.newCaUntil).close("OK");
		assertEquals(LocalDate.now().toString(), dialog.text(Messages.newCaUntil));
		dialog.escape();
	}

	@Test
	void caOrSelfSignedIsSaidWithItsReason() {
		workbench.command(PKI + "advise");
		DialogPage dialog = workbench.dialog(Messages.adviceTitle);
		dialog.type(Messages.adviceDevices, "many");
		assertFalse(dialog.isEnabled(Messages.adviceButton), "no number");
		dialog.type(Messages.adviceDevices, "20");
		dialog.type(Messages.adviceClients, "3");
		dialog.press(Messages.adviceButton);
		Ui.waitUntil("advice is there", () -> dialog.says("CA: For 20 devices and 3 clients"));
		assertTrue(dialog.says("One more device: 3 and 0"));
		assertTrue(workbench.screenshot("tool-advice.png").colours() > 8);
		dialog.escape();
	}

	@Test
	void theCaGoesIntoTheFolderOfAClient() throws Exception {
		Path pki = folder.resolve("pki");
		workbench.command(PKI + "pkiFolder");
		DialogPage dialog = workbench.dialog(Messages.pkiFolderTitle);
		assertFalse(dialog.isEnabled(Messages.pkiFolderButton), "no folder yet");
		dialog.type(Messages.pkiFolderFolder, pki.toString());
		dialog.press(Messages.pkiFolderButton);
		Ui.waitUntil("the files are written", () -> dialog.says("2 files written"));
		assertTrue(workbench.screenshot("tool-pki-folder.png").colours() > 8);
		dialog.escape();
		try (var certificates = Files.list(pki.resolve("trusted/certs"));
				var lists = Files.list(pki.resolve("trusted/crl"))) {
			assertEquals(1, certificates.count());
			assertEquals(1, lists.count());
		}
	}

	@Test
	void aCertificateIsVerifiedAndAllAreChecked() {
		workbench.command(PKI + "verify");
		DialogPage verify = workbench.dialog(Messages.verifyTitle);
		verify.press(Messages.verifyButton);
		Ui.waitUntil("it is verified", () -> verify.says("1 is valid."));
		assertTrue(workbench.screenshot("tool-verify.png").colours() > 8);
		verify.escape();
		workbench.command(PKI + "check");
		DialogPage check = workbench.dialog(Messages.checkTitle);
		check.press(Messages.checkButton);
		Ui.waitUntil("they are checked", () -> check.says(" in 2 certificates and "));
		assertTrue(workbench.screenshot("tool-check.png").colours() > 8);
		check.escape();
	}

	@Test
	void aCertificateIsRevokedEverywhereAndWhoWaitsIsSaid() {
		workbench.command(Commands.COMPILE);
		workbench.waitForJobs();
		workbench.command("org.sealbench.project.ui.revokeEverywhere");
		DialogPage dialog = workbench.dialog(org.sealbench.project.ui.Messages.everywhereTitle);
		assertFalse(dialog.isEnabled(org.sealbench.project.ui.Messages.everywhereButton), "nothing is chosen");
		assertFalse(dialog.isEnabled(org.sealbench.project.ui.Messages.everywhereRest), "nobody waits");
		dialog.tickRow("3: ");
		assertTrue(workbench.screenshot("tool-revoke-everywhere.png").colours() > 8);
		dialog.press(org.sealbench.project.ui.Messages.everywhereButton);
		Ui.waitUntil("it is revoked", () -> dialog.says("Certificate 3 revoked"));
		dialog.escape();
		workbench.waitForJobs();
	}

	@Test
	void aCalendarIsWritten() throws Exception {
		Path file = folder.resolve("plan.ics");
		workbench.command(PKI + "calendar");
		DialogPage dialog = workbench.dialog(Messages.calendarTitle);
		dialog.type(Messages.calendarUntil, "2070-01-01");
		dialog.type(Messages.exportFile, file.toString());
		dialog.close(Messages.calendarButton);
		assertTrue(Files.readString(file).startsWith("BEGIN:VCALENDAR"));
	}

	@Test
	void gitIsSetUpOnlyWhereThereIsARepository() {
		workbench.command(PKI + "gitSetup");
		DialogPage dialog = workbench.dialog(Messages.gitSetupTitle);
		dialog.press(Messages.gitSetupButton);
		Ui.waitUntil("it is refused", () -> !dialog.error().isEmpty());
		assertTrue(workbench.screenshot("tool-git.png").colours() > 8);
		dialog.escape();
	}
}
