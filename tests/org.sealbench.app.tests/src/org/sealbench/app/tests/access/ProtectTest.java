// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.app.tests.pages.DialogPage;
import org.sealbench.app.tests.pages.Keyboard;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.pages.WorkbenchPage;
import org.sealbench.app.tests.plant.TestPlant;
import org.sealbench.project.Project;
import org.sealbench.project.ui.Messages;
import org.sealbench.workspace.ui.command.Commands;

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
			dialog.type(1, "abc");
			dialog.type(2, "abc");
			assertTrue(dialog.error().contains("fewer than 10 characters"), dialog.error());
			assertFalse(dialog.isEnabled(Messages.protectButton));
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
			String next = recover(plant, key);
			var second = workbench.dialog(Messages.protectRecoveryTitle);
			second.press(Messages.recoveryCopy);
			Ui.waitUntil("it is copied", () -> second.says(Messages.recoveryCopied));
			second.escape();
			Ui.waitUntil("somebody is logged in", () -> plant.project().isEditable());
			recover(plant, next);
			var third = workbench.dialog(Messages.protectRecoveryTitle);
			leave(third);
			workbench.dialog(Messages.recoveryLeaveTitle).close(Messages.recoveryLeave);
			third.awaitClosed();
		}
	}

	/** Presses Escape where a question follows. */
	private void leave(DialogPage recovery) {
		recovery.awaitFocus();
		Keyboard.press("Escape");
		workbench.dialog(Messages.recoveryLeaveTitle).awaitFocus();
	}

	/** Saves the key that is shown, where it may be, and returns it; before that, Escape does not throw it away. */
	private String keepRecoveryKey() throws Exception {
		var recovery = workbench.dialog(Messages.protectRecoveryTitle);
		String key = recovery.text(Messages.recoveryKey);
		leave(recovery);
		assertTrue(workbench.screenshot("recovery-key-leave.png").colours() > 8);
		workbench.dialog(Messages.recoveryLeaveTitle).close(Messages.recoveryBack);
		Path inside = folder.resolve("plant/key.txt");
		Path apart = folder.resolve("key.txt");
		recovery.type(Messages.recoveryFile, inside.toString());
		recovery.press(Messages.recoverySave);
		Ui.run(() -> {});
		assertTrue(workbench.screenshot("recovery-key.png").colours() > 8);
		leave(recovery);
		workbench.dialog(Messages.recoveryLeaveTitle).escape();
		assertEquals(key, recovery.text(Messages.recoveryKey), "it is not saved yet");
		recovery.type(Messages.recoveryFile, apart.toString());
		recovery.press(Messages.recoverySave);
		Ui.waitUntil("the key is saved", () -> Files.exists(apart));
		assertEquals(key + "\n", Files.readString(apart));
		assertFalse(Files.exists(inside), "not into the project's own folder");
		recovery.escape();
		return key;
	}

	/** Opens the project as if its password were lost, after a wrong key, and returns the key that is shown then. */
	private String recover(TestPlant plant, String key) {
		workbench.command(Commands.LOCK);
		Ui.waitUntil("nobody is logged in", () -> !plant.project().isEditable());
		workbench.command(Commands.RECOVER);
		var dialog = workbench.dialog(Messages.recoverTitle);
		dialog.type(Messages.recoveryKey, key.substring(1));
		assertTrue(dialog.error().startsWith("25 of the 26 characters"), dialog.error());
		dialog.tick(Messages.recoverShow, true);
		dialog.type(Messages.recoveryKey, "U" + key.substring(1));
		assertTrue(dialog.error().startsWith("its character 1 "), dialog.error());
		assertTrue(workbench.screenshot("recover-form.png").colours() > 8);
		dialog.type(Messages.recoveryKey, (key.startsWith("0") ? "1" : "0") + key.substring(1));
		dialog.type(Messages.administrator, "chief");
		dialog.type(Messages.passwordNew, "Battery-Staple-8");
		dialog.type(Messages.passwordAgain, "Battery-Staple-8");
		assertEquals("", dialog.error());
		dialog.press(Messages.recoverButton);
		Ui.waitUntil("the key is refused", () -> dialog.error().startsWith("this is not the recovery key"));
		assertTrue(workbench.screenshot("recover.png").colours() > 8);
		dialog.tick(Messages.recoverShow, false);
		dialog.type(Messages.recoveryKey, key.toLowerCase(Locale.ROOT).replace('-', ' '));
		assertEquals("", dialog.error());
		dialog.close(Messages.recoverButton);
		String next = workbench.dialog(Messages.protectRecoveryTitle).text(Messages.recoveryKey);
		assertNotEquals(key, next, "the old one is used up");
		return next;
	}
}
