package org.sealbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.pages.WorkbenchPage;
import org.sealbench.project.Project;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.commands.Commands;

/** A project is protected from the workbench. */
class ProtectTest {

	private static final String PASSWORD = "Correct-Horse-7";

	private final WorkbenchPage workbench = new WorkbenchPage();

	@TempDir
	Path folder;

	@Test
	void protectingMakesTheProjectsAuthoritiesAndShowsTheRecoveryKeyOnce() throws Exception {
		try (TestPlant plant = TestPlant.open(folder.resolve("plant"))) {
			workbench.navigator().selectProject(plant.project());
			workbench.command(Commands.PROTECT);
			var dialog = workbench.dialog(Messages.protectTitle);
			dialog.type(0, "chief");
			dialog.type(1, PASSWORD);
			dialog.type(2, PASSWORD);
			dialog.close(Messages.protectButton);
			workbench.dialog(Messages.protectRecoveryTitle).close(Messages.recoveryDone);
			workbench.waitForJobs();

			assertTrue(Ui.get(() -> plant.project().isEditable()), "whoever protects it is logged in");
			assertEquals(2, Ui.get(() -> plant.project().project().certificates().entries().size()));
			assertFalse(workbench.isEnabled(Commands.PROTECT));
			try (Project again = Project.open(plant.project().project().folder())) {
				assertFalse(again.access().isOpen());
				again.access().login("chief", PASSWORD.toCharArray());
				assertTrue(again.access().isOpen());
			}
		}
	}
}
