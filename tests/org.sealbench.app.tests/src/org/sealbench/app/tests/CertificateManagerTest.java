package org.sealbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.app.tests.pages.CertificatesPage;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.pages.WorkbenchPage;
import org.sealbench.project.ui.commands.Commands;

/** The certificate manager lists what the project has, and follows the project. */
class CertificateManagerTest {

	private final WorkbenchPage workbench = new WorkbenchPage();
	private final CertificatesPage certificates = new CertificatesPage();

	@TempDir
	Path folder;

	@Test
	void showsCertificatesAsTheyAreMade() throws Exception {
		try (TestPlant plant = TestPlant.open(folder.resolve("plant"))) {
			workbench.navigator().selectProject(plant.project());
			certificates.show();
			Ui.waitUntil("no certificate is listed", () -> certificates.commonNames().isEmpty());
			workbench.navigator().selectProject(plant.project());
			workbench.command(Commands.COMPILE);
			Ui.run(() -> { });
			workbench.waitForJobs();
			Ui.waitUntil("the certificate of each device is listed", () -> certificates.commonNames().size() == 2);
			assertTrue(certificates.commonNames().stream().allMatch(name -> name.contains("/Webserver-")),
					() -> certificates.commonNames().toString());
			certificates.show();
			assertTrue(workbench.screenshot("certificates.png").colours() > 8);
		}
	}
}
