// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealbench.app.tests.plant.TestPlant.FIRST;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sealbench.app.tests.pages.CertificatesPage;
import org.sealbench.app.tests.pages.DialogPage;
import org.sealbench.app.tests.pages.Keyboard;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.plant.ProtectedPlantTest;
import org.sealbench.app.tests.plant.TestPlant;
import org.sealbench.model.CertificateNumber;
import org.sealbench.pki.ui.certificate.CertificateCommands;
import org.sealbench.project.ui.Messages;
import org.sealbench.workspace.ui.command.Commands;

/** Every dialog begins in its first field, has a button for Enter, closes with Escape, and gives the focus back. */
class DialogsTest extends ProtectedPlantTest {

	private final CertificatesPage certificates = new CertificatesPage();

	@BeforeEach
	void begin() {
		plant.login(USER, PASSWORD);
		workbench.navigator().selectDevice(plant.project(), FIRST);
	}

	@Test
	void thoseOfTheProject() {
		workbench.navigator().activate();
		Map<String, String> dialogs = new LinkedHashMap<>();
		dialogs.put(Commands.NEW_DEVICE, Messages.newDeviceTitle);
		dialogs.put(IWorkbenchCommandConstants.FILE_RENAME, Messages.renameTitle);
		dialogs.put(Commands.PASSWORD, Messages.passwordTitle);
		dialogs.put(Commands.ADD_ADMINISTRATOR, Messages.administratorAddTitle);
		dialogs.put(Commands.REMOVE_ADMINISTRATOR, Messages.administratorRemoveTitle);
		dialogs.put(Commands.OUTSIDE_CHANGES, org.sealbench.workspace.ui.Messages.outsideTitle);
		dialogs.put(Commands.DOWNLOAD_TO, Messages.targetTitle);
		dialogs.put(Commands.DOWNLOAD, Messages.downloadTitle);
		dialogs.put("org.eclipse.ui.window.preferences", "Preferences");
		check(dialogs);
		workbench.command(Commands.LOCK);
		Ui.waitUntil("nobody is logged in", () -> !plant.project().isEditable());
		check(Map.of(Commands.LOGIN, "Login", Commands.RECOVER, Messages.recoverTitle));
	}

	@Test
	void thoseOfTheCertificateManager() {
		certificates.openTab(0);
		certificates.select(CertificateNumber.of(2));
		Map<String, String> dialogs = new LinkedHashMap<>();
		dialogs.put(CertificateCommands.NEW, org.sealbench.pki.ui.Messages.createTitle);
		dialogs.put(CertificateCommands.IMPORT, org.sealbench.pki.ui.Messages.importTitle);
		dialogs.put(CertificateCommands.SHOW, org.sealbench.pki.ui.Messages.detailsTitle);
		dialogs.put(CertificateCommands.AUTHENTICITY, org.sealbench.pki.ui.Messages.authenticityYes);
		dialogs.put(CertificateCommands.EXPORT, org.sealbench.pki.ui.Messages.exportTitle);
		dialogs.put(CertificateCommands.REQUEST, org.sealbench.pki.ui.Messages.requestTitle);
		dialogs.put(CertificateCommands.INSTALL, org.sealbench.pki.ui.Messages.installTitle);
		dialogs.put(CertificateCommands.ASSIGN, org.sealbench.pki.ui.Messages.assignTitle);
		dialogs.put(CertificateCommands.RENEW, org.sealbench.pki.ui.Messages.renewTitle);
		dialogs.put(CertificateCommands.REPLACE, org.sealbench.pki.ui.Messages.replaceTitle);
		dialogs.put(CertificateCommands.REVOKE, org.sealbench.ui.Messages.problemTitle);
		dialogs.put(CertificateCommands.DELETE, org.sealbench.pki.ui.Messages.deleteTitle);
		check(dialogs);
	}

	@Test
	void thoseOfAProjectThatIsNotProtected() throws Exception {
		try (TestPlant other = TestPlant.open(folder.resolve("other"))) {
			workbench.navigator().selectDevice(other.project(), FIRST);
			workbench.navigator().activate();
			check(Map.of(Commands.PROTECT, Messages.protectTitle));
			other.change("comment", () -> other.device(FIRST).setComment("not saved yet"));
			Ui.waitUntil("there is something to save", other::isDirty);
			check(Map.of(Commands.CLOSE_PROJECT, Messages.closeTitle));
			assertTrue(TestPlant.projects().list().contains(other.project()), "Escape leaves it open");
		}
	}

	private void check(Map<String, String> dialogs) {
		List<String> wrong = new ArrayList<>();
		dialogs.forEach((command, title) -> {
			Control before = Keyboard.focus();
			workbench.command(command);
			DialogPage dialog = workbench.dialog(title).awaitFocus();
			if (!dialog.beginsInItsFirstField()) {
				wrong.add(title + " does not begin in its first field");
			}
			if (dialog.defaultButton().isEmpty() || dialog.defaultButton().equals("Cancel")) {
				wrong.add(title + " has no button for Enter");
			}
			if (title.equals(Messages.closeTitle)) {
				assertTrue(workbench.screenshot("close.png").colours() > 8);
			}
			dialog.escape();
			Ui.waitUntil("the focus is where it was before " + title, () -> Keyboard.focus() == before);
			workbench.waitForJobs();
		});
		assertEquals(List.of(), wrong);
	}
}
