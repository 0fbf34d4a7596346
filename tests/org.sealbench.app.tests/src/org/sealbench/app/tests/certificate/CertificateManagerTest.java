// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.app.tests.pages.CertificatesPage;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.pages.WorkbenchPage;
import org.sealbench.app.tests.plant.TestPlant;
import org.sealbench.model.CertificateNumber;
import org.sealbench.pki.ui.Messages;
import org.sealbench.pki.ui.certificate.CertificateCommands;
import org.sealbench.workspace.ui.command.Commands;

/** The certificate manager lists what the project has, and follows the project. */
class CertificateManagerTest {

	private static final int AUTHORITIES = 0;
	private static final int DEVICES = 1;
	private static final int TRUSTED = 2;
	private static final String USER = "chief";
	private static final String PASSWORD = "Correct-Horse-7";

	private final WorkbenchPage workbench = new WorkbenchPage();
	private final CertificatesPage certificates = new CertificatesPage();

	@TempDir
	Path folder;

	@Test
	void showsCertificatesAsTheyAreMade() throws Exception {
		try (TestPlant plant = TestPlant.open(folder.resolve("plant"))) {
			workbench.navigator().selectProject(plant.project());
			certificates.openTab(DEVICES);
			Ui.waitUntil("the tab says how to make some", () -> certificates.hint().contains("compile"));
			compile(plant);
			certificates.openTab(DEVICES);
			Ui.waitUntil("the certificate of each device is listed", () -> certificates.commonNames().size() == 2);
			assertTrue(certificates.commonNames().stream().allMatch(name -> name.contains("/Webserver-")),
					() -> certificates.commonNames().toString());
			certificates.openTab(TRUSTED);
			assertEquals(List.of(), certificates.commonNames());
			assertFalse(certificates.hint().isEmpty());
		}
	}

	@Test
	void isSortedAndSearched() throws Exception {
		try (TestPlant plant = TestPlant.open(folder.resolve("plant"))) {
			workbench.navigator().selectProject(plant.project());
			compile(plant);
			certificates.openTab(DEVICES);
			Ui.waitUntil("both are listed by number", () -> certificates.column(0).equals(List.of("3", "4")));
			certificates.sort(0);
			assertEquals(List.of("4", "3"), certificates.column(0));
			certificates.search(TestPlant.SECOND.toLowerCase() + " webserver");
			assertEquals(1, certificates.commonNames().size());
			assertTrue(certificates.commonNames().get(0).startsWith(TestPlant.SECOND));
			certificates.search("");
			assertEquals(2, certificates.commonNames().size());
			certificates.sort(0);
			assertEquals(List.of("3", "4"), certificates.column(0));
		}
	}

	@Test
	void aProtectedProjectsCertificatesAreShownAfterLogin() throws Exception {
		try (TestPlant plant = TestPlant.openProtected(folder.resolve("plant"), USER, PASSWORD)) {
			workbench.navigator().selectProject(plant.project());
			certificates.show();
			Ui.waitUntil("it asks for the login", () -> certificates.hint().contains("login"));
			assertTrue(workbench.screenshot("certificates-locked.png").colours() > 8);
			plant.login(USER, PASSWORD);
			certificates.openTab(AUTHORITIES);
			Ui.waitUntil("both project CAs are listed", () -> certificates.column(0).equals(List.of("1", "2")));
			certificates.select(CertificateNumber.of(2));
			assertTrue(workbench.screenshot("certificates.png").colours() > 8);
			workbench.command(CertificateCommands.SHOW);
			var details = workbench.dialog(Messages.detailsTitle);
			assertTrue(workbench.screenshot("certificate-details.png").colours() > 8);
			details.close("Close");
			workbench.command(CertificateCommands.AUTHENTICITY);
			var authentic = workbench.dialog(Messages.authenticityYes);
			assertTrue(workbench.screenshot("authenticity.png").colours() > 8);
			authentic.close("OK");
		}
	}

	@Test
	void aCertificateIsExported() throws Exception {
		try (TestPlant plant = TestPlant.openProtected(folder.resolve("plant"), USER, PASSWORD)) {
			workbench.navigator().selectProject(plant.project());
			plant.login(USER, PASSWORD);
			certificates.openTab(AUTHORITIES);
			certificates.select(CertificateNumber.of(2));
			workbench.command(CertificateCommands.EXPORT);
			var dialog = workbench.dialog(Messages.exportTitle);
			assertTrue(workbench.screenshot("certificate-export.png").colours() > 8);
			Path file = folder.resolve("ca.der");
			dialog.type(Messages.exportFile, file.toString());
			dialog.close(Messages.exportButton);
			Ui.waitUntil("the file is written", () -> Files.exists(file));
			workbench.waitForJobs();
			var exported = CertificateFactory.getInstance("X.509")
					.generateCertificate(new ByteArrayInputStream(Files.readAllBytes(file)));
			assertEquals(plant.project().project().certificates().certificate(CertificateNumber.of(2)), exported);
			assertFalse(plant.isDirty(), "exporting changes nothing");
		}
	}

	private void compile(TestPlant plant) {
		workbench.navigator().selectProject(plant.project());
		workbench.command(Commands.COMPILE);
		Ui.run(() -> {});
		workbench.waitForJobs();
	}
}
