// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.project;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.pages.WorkbenchPage;
import org.sealbench.app.tests.plant.TestPlant;
import org.sealbench.project.OpenLock;
import org.sealbench.project.ui.Messages;
import org.sealbench.workspace.ui.command.Commands;

/** A project that somebody else has open is looked at, or not opened. */
class OpenElsewhereTest {

	private final WorkbenchPage workbench = new WorkbenchPage();

	@TempDir
	Path folder;

	@Test
	void whoeverHasItIsNamedAndItIsReadOnly() throws Exception {
		Path root = folder.resolve("plant");
		TestPlant.open(root).close();
		try (OpenLock other = OpenLock.acquire(root)) {
			assertTrue(other.obstacle().isEmpty());
			workbench.command(Commands.OPEN_PROJECT, Commands.FOLDER, root.toString());
			var question = workbench.dialog(Messages.openProjectTitle);
			assertTrue(workbench.screenshot("occupied.png").colours() > 8);
			question.close("Cancel");
			assertFalse(
					Ui.get(() -> workbench.navigator().texts().contains("test-plant " + Messages.navigatorReadOnly)));

			workbench.command(Commands.OPEN_PROJECT, Commands.FOLDER, root.toString());
			workbench.dialog(Messages.openProjectTitle).close(Messages.openReadOnly);
			try (TestPlant plant = TestPlant.reopen(root)) {
				Ui.waitUntil("the tree says so",
						() -> workbench.navigator().texts().contains("test-plant " + Messages.navigatorReadOnly));
				workbench.navigator().selectProject(plant.project());
				assertFalse(Ui.get(() -> plant.project().isEditable()));
				assertFalse(workbench.isEnabled(Commands.COMPILE));
				assertFalse(workbench.isEnabled(Commands.NEW_DEVICE));
				assertTrue(workbench.isEnabled(Commands.CLOSE_PROJECT));
			}
		}
		try (TestPlant plant = TestPlant.reopen(root)) {
			assertTrue(Ui.get(() -> plant.project().isEditable()), "nobody else has it any more");
		}
	}
}
