// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealbench.app.tests.plant.TestPlant.FIRST;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.app.tests.pages.CertificatesPage;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.pages.WorkbenchPage;
import org.sealbench.app.tests.plant.OpensslAuthority;
import org.sealbench.app.tests.plant.TestPlant;
import org.sealbench.app.tests.plant.UndoCheck;
import org.sealbench.model.CertificateNumber;
import org.sealbench.pki.ui.Messages;
import org.sealbench.pki.ui.certificate.CertificateCommands;
import org.sealbench.workspace.ui.command.Commands;
import org.sealbench.workspace.ui.node.InspectorArea;

/** What comes from outside and goes there: imports with their preview, requests with their answer, trusted clients. */
class ExchangeTest {

	private static final int DEVICES = 1;
	private static final int TRUSTED = 2;
	private static final CertificateNumber NEXT = CertificateNumber.of(3);
	private static final String USER = "chief";
	private static final String PASSWORD = "Correct-Horse-7";
	private static final String NOTE = "Please note";

	private final WorkbenchPage workbench = new WorkbenchPage();
	private final CertificatesPage certificates = new CertificatesPage();

	@TempDir
	Path folder;

	private TestPlant plant;
	private OpensslAuthority outside;

	@BeforeEach
	void open() throws Exception {
		outside = OpensslAuthority.make(folder.resolve("outside"));
		plant = TestPlant.openProtected(folder.resolve("plant"), USER, PASSWORD);
		plant.login(USER, PASSWORD);
		plant.useGlobalSecurity(FIRST);
		workbench.navigator().selectDevice(plant.project(), FIRST);
	}

	@AfterEach
	void close() {
		plant.close();
	}

	@Test
	void anAuthorityIsImportedAfterItsPreviewAndTrustedByADevice() throws Exception {
		plant.switchOnOpcUa(FIRST);
		UndoCheck check = UndoCheck.before(plant);
		workbench.command(CertificateCommands.IMPORT);
		var dialog = workbench.dialog(Messages.importTitle);
		assertFalse(dialog.isEnabled(Messages.importButton), "nothing is chosen yet");
		dialog.type(Messages.importFile, outside.certificate().toString());
		Ui.waitUntil("the preview says what happens", () -> dialog.rows(Messages.importFound).size() == 1);
		assertTrue(dialog.rows(Messages.importFound).get(0).contains("Outside CA"),
				dialog.rows(Messages.importFound).toString());
		assertFalse(exists(NEXT), "nothing has been done yet");
		Ui.waitUntil("it can be imported", () -> dialog.isEnabled(Messages.importButton));
		assertTrue(workbench.screenshot("certificate-import.png").colours() > 8);
		dialog.close(Messages.importButton);
		Ui.waitUntil("it is imported", () -> exists(NEXT));
		workbench.waitForJobs();
		workbench.closeDialog(NOTE, "OK");
		check.undoAndRedo();
		trust();
		save();
		assertTrue(Files.exists(folder.resolve("plant/certificates/0003.pem")));
	}

	private void trust() {
		workbench.inspector().open(InspectorArea.SECURE_CHANNEL);
		workbench.inspector().press(org.sealbench.project.ui.Messages.trustedAdd);
		var picker = workbench.dialog(org.sealbench.project.ui.Messages.trustedTitle);
		UndoCheck check = UndoCheck.before(plant);
		picker.selectRow("Outside CA");
		assertTrue(workbench.screenshot("trusted-clients.png").colours() > 8);
		picker.close("OK");
		Ui.waitUntil("the device trusts it", () -> trusted().equals(List.of(NEXT)));
		check.undoAndRedo();
	}

	@Test
	void aDroppedFileIsShownBeforeItIsImported() {
		certificates.openTab(TRUSTED);
		certificates.drop(outside.certificate());
		var dialog = workbench.dialog(Messages.importTitle);
		Ui.waitUntil("the preview says what happens", () -> dialog.rows(Messages.importFound).size() == 1);
		assertEquals(outside.certificate().toString(), dialog.text(Messages.importFile));
		dialog.close("Cancel");
		assertFalse(exists(NEXT));
	}

	@Test
	void aFileThatHoldsNothingIsRefusedInTheDialog() throws Exception {
		Path empty = Files.writeString(folder.resolve("letter.txt"), "Dear all,\n");
		workbench.command(CertificateCommands.IMPORT);
		var dialog = workbench.dialog(Messages.importTitle);
		dialog.type(Messages.importFile, empty.toString());
		Ui.waitUntil("the dialog says what is wrong", () -> !dialog.error().isEmpty());
		assertFalse(dialog.isEnabled(Messages.importButton));
		dialog.close("Cancel");
	}

	@Test
	void theAnswerToASigningRequestCompletesTheCertificate() throws Exception {
		create(NEXT);
		certificates.openTab(DEVICES);
		certificates.select(NEXT);
		workbench.command(CertificateCommands.REQUEST);
		var dialog = workbench.dialog(Messages.requestTitle);
		Path request = folder.resolve("request.csr");
		dialog.type(Messages.requestFile, request.toString());
		assertTrue(workbench.screenshot("certificate-request.png").colours() > 8);
		dialog.close(Messages.requestButton);
		Ui.waitUntil("the request is written", () -> Files.exists(request));
		workbench.waitForJobs();
		Path answer = outside.sign(request);

		plant.change("comment", () -> plant.device(FIRST).setComment("not saved yet"));
		UndoCheck check = UndoCheck.before(plant);
		workbench.command(CertificateCommands.IMPORT);
		var preview = workbench.dialog(Messages.importTitle);
		preview.type(Messages.importFile, answer.toString());
		Ui.waitUntil("the answer can be imported", () -> preview.isEnabled(Messages.importButton));
		assertTrue(workbench.screenshot("certificate-answer.png").colours() > 8);
		preview.close(Messages.importButton);
		Ui.waitUntil("it is signed from outside", () -> issuer(NEXT).contains("Outside CA"));
		workbench.waitForJobs();
		workbench.closeDialog(NOTE, "OK");
		check.undoAndRedo();
		assertFalse(Files.readString(folder.resolve("plant/devices/" + FIRST + ".device")).contains("not saved yet"),
				"an import saves nothing that it has nothing to do with");
		Ui.waitUntil("what was imported waits to be saved, too", plant::isDirty);
	}

	@Test
	void anotherCertificateTakesOverEveryUse() {
		create(NEXT);
		create(CertificateNumber.of(NEXT.value() + 1));
		Ui.run(() -> plant.device(FIRST).getWebServer().setCertificate(NEXT));
		certificates.openTab(DEVICES);
		certificates.select(NEXT);
		workbench.command(CertificateCommands.REPLACE);
		var dialog = workbench.dialog(Messages.replaceTitle);
		String other = dialog.choices(Messages.replaceWith).stream()
				.filter(each -> each.startsWith((NEXT.value() + 1) + ":")).findFirst().orElseThrow();
		UndoCheck check = UndoCheck.before(plant);
		dialog.choose(Messages.replaceWith, other);
		assertTrue(workbench.screenshot("certificate-replace.png").colours() > 8);
		dialog.close(Messages.replaceButton);
		Ui.waitUntil("the device uses the other one", () -> used().value() == NEXT.value() + 1);
		workbench.waitForJobs();
		workbench.closeDialog(NOTE, "OK");
		check.undoAndRedo();
	}

	private void create(CertificateNumber number) {
		workbench.navigator().selectDevice(plant.project(), FIRST);
		workbench.command(CertificateCommands.NEW);
		workbench.dialog(Messages.createTitle).close(Messages.createButton);
		Ui.waitUntil("the certificate is made", () -> exists(number));
		workbench.waitForJobs();
	}

	private void save() {
		workbench.command(Commands.SAVE);
		Ui.waitUntil("the project is saved", () -> !plant.isDirty());
	}

	private boolean exists(CertificateNumber number) {
		return Ui.get(() -> plant.project().plant().getCertificates().stream()
				.anyMatch(each -> each.getNumber().equals(number)));
	}

	private CertificateNumber used() {
		return Ui.get(() -> plant.device(FIRST).getWebServer().getCertificate());
	}

	private List<CertificateNumber> trusted() {
		return Ui.get(() -> List.copyOf(plant.device(FIRST).getOpcUaServer().getSecureChannel().getTrustedClients()));
	}

	private String issuer(CertificateNumber number) {
		X509Certificate certificate = Ui.get(() -> plant.project().project().certificates().certificate(number));
		return certificate.getIssuerX500Principal().getName();
	}
}
