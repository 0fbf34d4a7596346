// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealbench.app.tests.plant.TestPlant.FIRST;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sealbench.app.tests.pages.CertificatesPage;
import org.sealbench.app.tests.pages.DialogPage;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.plant.ProtectedPlantTest;
import org.sealbench.model.CertificateNumber;
import org.sealbench.pki.ui.certificate.CertificateCommands;
import org.sealbench.project.ui.Messages;
import org.sealbench.workspace.ui.command.Commands;

/** A dialog gives the command that does what it is filled in for. */
class CopyCommandTest extends ProtectedPlantTest {

	private static final String COPY = org.sealbench.ui.Messages.copyCommand;

	private final CertificatesPage certificates = new CertificatesPage();

	@BeforeEach
	void begin() {
		plant.login(USER, PASSWORD);
		workbench.navigator().selectDevice(plant.project(), FIRST);
	}

	@Test
	void ofACertificateToBeRenewed() {
		certificates.openTab(0);
		certificates.select(CertificateNumber.of(2));
		workbench.command(CertificateCommands.RENEW);
		DialogPage dialog = workbench.dialog(org.sealbench.pki.ui.Messages.renewTitle);
		dialog.radio(org.sealbench.pki.ui.Messages.renewSameKey);
		assertEquals("sealbench cert renew 2 --same-key" + end(), copied(dialog));
		assertTrue(dialog.says("sealbench cert renew 2"), "what was copied is said");
		assertTrue(workbench.screenshot("copy-command.png").colours() > 8);
		dialog.escape();
	}

	@Test
	void ofADeviceWhoseNamesHaveToBeQuoted() {
		workbench.command(Commands.NEW_DEVICE);
		DialogPage dialog = workbench.dialog(Messages.newDeviceTitle);
		assertFalse(dialog.isEnabled(COPY), "it has no address yet");
		dialog.type(Messages.newDeviceName, "PLC_9");
		dialog.type(Messages.newDeviceAddresses, "127.0.0.99, 127.0.0.98");
		assertEquals("sealbench device add PLC_9 --address '127.0.0.99, 127.0.0.98'" + end(), copied(dialog));
		dialog.escape();
	}

	@Test
	void holdsNoSecret() {
		workbench.command(Commands.ADD_ADMINISTRATOR);
		DialogPage dialog = workbench.dialog(Messages.administratorAddTitle);
		dialog.type(0, "deputy");
		dialog.type(1, "Correct-Horse-8");
		dialog.type(2, "Correct-Horse-8");
		assertEquals("sealbench user add deputy" + end(), copied(dialog));
		dialog.escape();
	}

	private String end() {
		return " --project " + plant.project().project().folder() + " --user " + USER;
	}

	private static String copied(DialogPage dialog) {
		dialog.press(COPY);
		Ui.waitUntil("a command was copied", () -> dialog.says("On the clipboard: "));
		return Ui.get(CopyCommandTest::clipboard);
	}

	private static String clipboard() {
		Clipboard clipboard = new Clipboard(Ui.display());
		try {
			return clipboard.getContents(TextTransfer.getInstance()) instanceof String text ? text : "";
		} finally {
			clipboard.dispose();
		}
	}
}
