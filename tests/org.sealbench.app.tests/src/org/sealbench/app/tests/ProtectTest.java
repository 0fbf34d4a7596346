package org.sealbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.ui.IWorkbenchCommandConstants;
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
			assertTrue(workbench.screenshot("protect.png").colours() > 8);
			dialog.close(Messages.protectButton);
			String key = keepRecoveryKey();
			workbench.waitForJobs();

			assertTrue(Ui.get(() -> plant.project().isEditable()), "whoever protects it is logged in");
			assertEquals(2, Ui.get(() -> plant.project().project().certificates().entries().size()));
			assertFalse(workbench.isEnabled(Commands.PROTECT));
			assertFalse(workbench.isEnabled(IWorkbenchCommandConstants.EDIT_UNDO), "protection is not undone");
			try (Project again = Project.open(plant.project().project().folder())) {
				assertFalse(again.access().isOpen());
				again.access().login("chief", PASSWORD.toCharArray());
				assertTrue(again.access().isOpen());
			}
			recover(plant, key);
		}
	}

	/** Saves the key that is shown, where it may be, and returns it. */
	private String keepRecoveryKey() throws Exception {
		var recovery = workbench.dialog(Messages.protectRecoveryTitle);
		String key = recovery.text(Messages.recoveryKey);
		Path inside = folder.resolve("plant/key.txt");
		Path apart = folder.resolve("key.txt");
		recovery.type(Messages.recoveryFile, inside.toString());
		recovery.press(Messages.recoverySave);
		Ui.run(() -> { });
		assertTrue(workbench.screenshot("recovery-key.png").colours() > 8);
		recovery.type(Messages.recoveryFile, apart.toString());
		recovery.press(Messages.recoverySave);
		Ui.waitUntil("the key is saved", () -> Files.exists(apart));
		assertEquals(key + "\n", Files.readString(apart));
		assertFalse(Files.exists(inside), "not into the project's own folder");
		recovery.close(Messages.recoveryDone);
		return key;
	}

	/** Opens the project as if its password were lost. */
	private void recover(TestPlant plant, String key) {
		workbench.command(Commands.LOCK);
		Ui.waitUntil("nobody is logged in", () -> !plant.project().isEditable());
		workbench.command(Commands.RECOVER);
		var dialog = workbench.dialog(Messages.recoverTitle);
		dialog.type(Messages.recoveryKey, key);
		dialog.type(Messages.administrator, "chief");
		dialog.type(Messages.passwordNew, "Battery-Staple-8");
		dialog.type(Messages.passwordAgain, "Battery-Staple-8");
		assertTrue(workbench.screenshot("recover.png").colours() > 8);
		dialog.close(Messages.recoverButton);
		var next = workbench.dialog(Messages.protectRecoveryTitle);
		assertNotEquals(key, next.text(Messages.recoveryKey), "the old one is used up");
		next.close(Messages.recoveryDone);
		Ui.waitUntil("somebody is logged in", () -> plant.project().isEditable());
	}
}
