// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealbench.app.tests.plant.TestPlant.FIRST;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.app.tests.pages.DiagramPage;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.pages.WorkbenchPage;
import org.sealbench.app.tests.plant.TestPlant;
import org.sealbench.pki.ui.Messages;
import org.sealbench.pki.ui.certificate.CertificateCommands;
import org.sealbench.ui.Views;
import org.sealbench.workspace.ui.command.Commands;
import org.sealbench.workspace.ui.diagram.DiagramView;

/** The time that certificates have left is seen at a glance and read in words. */
class TimelineTest {

	private static final String USER = "admin";
	private static final String PASSWORD = "Correct-Horse-7";

	private final WorkbenchPage workbench = new WorkbenchPage();
	private final DiagramPage timeline = new DiagramPage(Views.TIMELINE, Messages.timeline);

	@TempDir
	Path folder;

	@Test
	void certificatesAreDrawnReadShownAndSaved() throws Exception {
		try (TestPlant plant = TestPlant.openProtected(folder.resolve("plant"), USER, PASSWORD)) {
			workbench.navigator().selectProject(plant.project());
			timeline.show();
			Ui.waitUntil("it is shown after login only", () -> timeline.hint().contains("login"));
			plant.login(USER, PASSWORD);
			plant.useGlobalSecurity(FIRST);
			workbench.command(Commands.COMPILE);
			workbench.waitForJobs();
			Ui.waitUntil("CAs and device certificates are drawn", () -> timeline.names().size() == 4);
			assertTrue(timeline.names().get(0).startsWith("3: ") || timeline.names().get(0).startsWith("4: "),
					timeline.names().toString());
			assertTrue(timeline.words().stream().allMatch(each -> each.contains("years left")),
					timeline.words().toString());

			timeline.press("Home");
			timeline.press("Down");
			assertTrue(workbench.isEnabled(CertificateCommands.EXPORT));
			assertTrue(workbench.screenshot("timeline.png").colours() > 8);
			timeline.doubleClick(timeline.names().get(0));
			workbench.dialog(Messages.detailsTitle).close("Close");

			Path svg = folder.resolve("expiry.svg");
			Ui.get(() -> {
				((DiagramView<?>) timeline.show()).save(svg);
				return null;
			});
			assertTrue(Files.readString(svg).contains("today"));
			timeline.switchTable();
			Ui.waitUntil("the table has the same", () -> timeline.rows().size() == 4);
			assertEquals(timeline.names().get(0), timeline.rows().get(0).get(0));
			timeline.switchTable();
		}
	}
}
