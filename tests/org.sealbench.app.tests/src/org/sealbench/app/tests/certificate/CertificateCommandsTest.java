// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealbench.app.tests.plant.TestPlant.FIRST;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sealbench.app.tests.pages.CertificatesPage;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.plant.ProtectedPlantTest;
import org.sealbench.app.tests.plant.UndoCheck;
import org.sealbench.model.CertificateNumber;
import org.sealbench.pki.ui.Messages;
import org.sealbench.pki.ui.certificate.CertificateCommands;
import org.sealbench.workspace.ui.command.Commands;

/**
 * Certificates are made, assigned, renewed, revoked and deleted from the manager, and each step is undone and redone.
 */
class CertificateCommandsTest extends ProtectedPlantTest {

	private static final int DEVICES = 1;
	private static final CertificateNumber MADE = CertificateNumber.of(3);
	private static final String NOTE = "Please note";

	private final CertificatesPage certificates = new CertificatesPage();

	@BeforeEach
	void begin() {
		plant.login(USER, PASSWORD);
		plant.useGlobalSecurity(FIRST);
		workbench.navigator().selectDevice(plant.project(), FIRST);
	}

	@Test
	void aCertificateIsMadeAssignedRenewedRevokedAndDeleted() throws Exception {
		create();
		assign();
		save();
		assertTrue(Files.exists(file(MADE)), "saving writes it");
		CertificateNumber renewed = renew();
		revokeTheOld();
		theNumberOfARevocationListIsNotTakenBack();
		deleteTheOld(renewed);
		save();
		assertFalse(Files.exists(file(MADE)), "saving deletes it");
		assertTrue(Files.exists(file(renewed)));
		workbench.undo();
		Ui.waitUntil("the deleted one is back", () -> exists(MADE));
		save();
		assertTrue(Files.exists(file(MADE)), "what was undone is saved again");
	}

	@Test
	void whatIsWrongIsSaidWhileItIsTyped() {
		workbench.command(CertificateCommands.NEW);
		var dialog = workbench.dialog(Messages.createTitle);
		assertTrue(workbench.screenshot("certificate-create.png").colours() > 8);
		assertTrue(dialog.isEnabled(Messages.createButton));
		dialog.type(Messages.commonName, " ");
		assertFalse(dialog.isEnabled(Messages.createButton), "an empty name");
		dialog.type(Messages.commonName, "mine");
		dialog.type(Messages.createUntil, "2099-01-01");
		assertFalse(dialog.isEnabled(Messages.createButton), "an end after that of the CA");
		assertTrue(workbench.screenshot("certificate-create-refused.png").colours() > 8);
		dialog.type(Messages.createUntil, "tomorrow");
		assertFalse(dialog.isEnabled(Messages.createButton), "no day");
		dialog.close("Cancel");
		assertFalse(exists(MADE));
	}

	@Test
	void aCertificateInUseIsNotDeleted() {
		create();
		assign();
		certificates.openTab(DEVICES);
		certificates.select(MADE);
		workbench.command(CertificateCommands.DELETE);
		var refusal = workbench.dialog(org.sealbench.ui.Messages.problemTitle);
		assertTrue(refusal.says("put another in its place."),
				"what the command line would do for it is not for this window");
		assertTrue(workbench.screenshot("certificate-in-use.png").colours() > 8);
		refusal.close("OK");
		assertTrue(exists(MADE));
	}

	private void create() {
		UndoCheck check = UndoCheck.before(plant);
		workbench.command(CertificateCommands.NEW);
		workbench.dialog(Messages.createTitle).close(Messages.createButton);
		Ui.waitUntil("the certificate is made", () -> exists(MADE));
		workbench.waitForJobs();
		check.undoAndRedo();
	}

	private void assign() {
		certificates.openTab(DEVICES);
		certificates.select(MADE);
		workbench.command(CertificateCommands.ASSIGN);
		var dialog = workbench.dialog(Messages.assignTitle);
		assertTrue(workbench.screenshot("certificate-assign.png").colours() > 8);
		UndoCheck check = UndoCheck.before(plant);
		dialog.choose(Messages.device, FIRST);
		dialog.close(Messages.assignButton);
		Ui.waitUntil("the device uses it", () -> used().equals(MADE));
		Ui.waitUntil("it is marked to be loaded", () -> plant.project().toLoad().contains(FIRST));
		check.undoAndRedo();
	}

	private CertificateNumber renew() {
		certificates.openTab(DEVICES);
		certificates.select(MADE);
		workbench.command(CertificateCommands.RENEW);
		var dialog = workbench.dialog(Messages.renewTitle);
		assertTrue(workbench.screenshot("certificate-renew.png").colours() > 8);
		UndoCheck check = UndoCheck.before(plant);
		dialog.close(Messages.renewButton);
		Ui.waitUntil("the device uses the new one", () -> used().compareTo(MADE) > 0);
		workbench.waitForJobs();
		assertTrue(workbench.screenshot("certificate-renewed.png").colours() > 8);
		CertificateNumber renewed = used();
		assertTrue(renewed.compareTo(MADE) > 0);
		check.undoAndRedo();
		return renewed;
	}

	private void revokeTheOld() {
		certificates.select(MADE);
		workbench.command(CertificateCommands.REVOKE);
		var dialog = workbench.dialog(Messages.revokeTitle);
		assertTrue(workbench.screenshot("certificate-revoke.png").colours() > 8);
		UndoCheck check = UndoCheck.before(plant);
		dialog.choose(Messages.revokeReason, "superseded");
		dialog.close(Messages.revokeButton);
		Ui.waitUntil("it is revoked", () -> revoked() && onList());
		workbench.waitForJobs();
		workbench.closeDialog(NOTE, "OK");
		check.undoAndRedo();
	}

	/** A list that others may have got keeps its number, whatever is undone. */
	private void theNumberOfARevocationListIsNotTakenBack() {
		save();
		int number = highestCrlNumber();
		workbench.undo();
		Ui.waitUntil("it is not revoked", () -> !revoked());
		save();
		assertEquals(number, highestCrlNumber());
		workbench.redo();
		Ui.waitUntil("it is revoked again", () -> revoked() && onList());
	}

	private int highestCrlNumber() {
		return Ui.get(() -> plant.project().project().certificates().crls().highestNumber(CertificateNumber.of(2)));
	}

	private void deleteTheOld(CertificateNumber renewed) {
		UndoCheck check = UndoCheck.before(plant);
		certificates.select(MADE);
		workbench.command(CertificateCommands.DELETE);
		var question = workbench.dialog(Messages.deleteTitle);
		assertTrue(workbench.screenshot("certificate-delete.png").colours() > 8);
		question.close(Messages.deleteButton);
		Ui.waitUntil("it is deleted", () -> !exists(MADE));
		workbench.waitForJobs();
		workbench.closeDialog(NOTE, "OK");
		Ui.waitUntil("the manager lists the new one only",
				() -> certificates.column(0).equals(List.of(String.valueOf(renewed))));
		check.undoAndRedo();
	}

	private void save() {
		workbench.command(Commands.SAVE);
		Ui.waitUntil("the project is saved", () -> !plant.isDirty());
	}

	private Path file(CertificateNumber number) {
		return folder.resolve("plant/certificates/%04d.pem".formatted(number.value()));
	}

	private boolean exists(CertificateNumber number) {
		return Ui.get(() -> plant.project().plant().getCertificates().stream()
				.anyMatch(each -> each.getNumber().equals(number)));
	}

	private CertificateNumber used() {
		return Ui.get(() -> plant.device(FIRST).getWebServer().getCertificate());
	}

	private boolean revoked() {
		return Ui.get(() -> !plant.project().project().certificates().entry(MADE).getRevokedAt().isEmpty());
	}

	private boolean onList() {
		return Ui.get(() -> {
			var manager = plant.project().project().certificates();
			return manager.crls().of(CertificateNumber.of(2)).orElseThrow().isRevoked(manager.certificate(MADE));
		});
	}
}
