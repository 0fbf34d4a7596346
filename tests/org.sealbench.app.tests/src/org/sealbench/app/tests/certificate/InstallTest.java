// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.app.tests.pages.CertificatesPage;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.pages.WorkbenchPage;
import org.sealbench.app.tests.plant.TestPlant;
import org.sealbench.model.CertificateNumber;
import org.sealbench.pki.ui.Messages;
import org.sealbench.pki.ui.certificate.CertificateCommands;

/** A project CA is put into a trust store of this machine, and taken out again. */
class InstallTest {

	private static final int AUTHORITIES = 0;
	private static final CertificateNumber SHA256_CA = CertificateNumber.of(2);
	private static final String USER = "chief";
	private static final String PASSWORD = "Correct-Horse-7";

	private final WorkbenchPage workbench = new WorkbenchPage();
	private final CertificatesPage certificates = new CertificatesPage();

	@TempDir
	Path folder;

	@Test
	void anAuthorityIsInstalledAndTakenOut() throws Exception {
		Path database = Files.createDirectory(folder.resolve("nssdb"));
		certutil("-N", "-d", "sql:" + database, "--empty-password");
		String empty = certutil("-L", "-d", "sql:" + database);
		try (TestPlant plant = TestPlant.openProtected(folder.resolve("plant"), USER, PASSWORD)) {
			plant.login(USER, PASSWORD);
			workbench.navigator().selectProject(plant.project());
			change(database, Messages.installIn, "certificate-install.png");
			assertNotEquals(empty, certutil("-L", "-d", "sql:" + database), "the store has it");
			change(database, Messages.installOut, "certificate-uninstall.png");
			assertEquals(empty, certutil("-L", "-d", "sql:" + database), "the store is as it was");
		}
	}

	private void change(Path database, String direction, String picture) {
		certificates.openTab(AUTHORITIES);
		certificates.select(SHA256_CA);
		workbench.command(CertificateCommands.INSTALL);
		var dialog = workbench.dialog(Messages.installTitle);
		assertFalse(dialog.isEnabled(Messages.installButton), "no store is chosen yet");
		dialog.type(Messages.installDatabase, database.toString());
		dialog.radio(direction);
		Ui.waitUntil("it says what will change",
				() -> dialog.text(Messages.installPreview).contains(database.toString()));
		Ui.waitUntil("it can be done", () -> dialog.isEnabled(Messages.installButton));
		assertTrue(workbench.screenshot(picture).colours() > 8);
		dialog.close(Messages.installButton);
		workbench.dialog(Messages.installDone).close("OK");
		workbench.waitForJobs();
	}

	private String certutil(String... arguments) throws Exception {
		String[] command = new String[arguments.length + 1];
		command[0] = "certutil";
		System.arraycopy(arguments, 0, command, 1, arguments.length);
		Path out = folder.resolve("certutil.log");
		int code = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start().waitFor();
		String said = Files.readString(out);
		assertEquals(0, code, said);
		return said;
	}
}
