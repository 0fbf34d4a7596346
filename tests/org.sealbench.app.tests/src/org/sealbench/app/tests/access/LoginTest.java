// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.access;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.pages.WorkbenchPage;
import org.sealbench.app.tests.plant.TestPlant;
import org.sealbench.workspace.ui.command.Commands;

/** A protected project can be looked at by everybody and changed after login only. */
class LoginTest {

	private static final String USER = "chief";
	private static final String PASSWORD = "Correct-Horse-7";

	private final WorkbenchPage workbench = new WorkbenchPage();

	@TempDir
	Path folder;

	@Test
	void editingNeedsALogin() throws Exception {
		try (TestPlant plant = TestPlant.openProtected(folder.resolve("plant"), USER, PASSWORD)) {
			workbench.navigator().selectProject(plant.project());
			assertFalse(Ui.get(() -> plant.project().isEditable()));

			workbench.command(Commands.LOGIN);
			var dialog = workbench.dialog("Login");
			dialog.type(0, USER);
			dialog.type(1, "wrong");
			dialog.press("Log in");
			Ui.waitUntil("the login is refused", () -> !dialog.error().isEmpty());
			assertFalse(Ui.get(() -> plant.project().isEditable()));
			assertTrue(workbench.screenshot("login.png").colours() > 8);
			dialog.type(1, PASSWORD);
			dialog.close("Log in");
			Ui.waitUntil("it can be edited", () -> plant.project().isEditable());
		}
	}
}
