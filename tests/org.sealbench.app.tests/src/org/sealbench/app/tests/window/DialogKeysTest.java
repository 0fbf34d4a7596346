// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealbench.app.tests.plant.TestPlant.FIRST;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.app.tests.pages.Keyboard;
import org.sealbench.app.tests.pages.WorkbenchPage;
import org.sealbench.app.tests.plant.TestPlant;
import org.sealbench.project.ui.Messages;

/** Keys that mean something in the window as well belong to a dialog while it is open. */
class DialogKeysTest {

	private final WorkbenchPage workbench = new WorkbenchPage();

	@TempDir
	Path folder;

	@Test
	void whatIsTypedInADialogIsTakenBack() throws Exception {
		try (TestPlant plant = TestPlant.open(folder.resolve("plant"))) {
			workbench.navigator().selectDevice(plant.project(), FIRST);
			workbench.navigator().activate();
			Keyboard.press("F2");
			var dialog = workbench.dialog(Messages.renameTitle).awaitFocus();
			Keyboard.type("Blender 2");
			Keyboard.press("ctrl+a", "BackSpace");
			assertEquals("", dialog.text(0));
			Keyboard.press("ctrl+z");
			assertEquals("Blender 2", dialog.text(0));
			Keyboard.press("ctrl+z", "ctrl+z", "ctrl+z", "ctrl+z", "ctrl+z");
			assertEquals(FIRST, dialog.text(0), "no further than what was there");
			Keyboard.press("ctrl+y", "ctrl+shift+z", "ctrl+y", "ctrl+y", "ctrl+y");
			assertEquals("", dialog.text(0));
			Keyboard.press("ctrl+z", "ctrl+y", "ctrl+z", "Escape");
			assertFalse(plant.isDirty());
		}
	}

	@Test
	void whatIsTypedInADialogChangesNothingBehindIt() throws Exception {
		try (TestPlant plant = TestPlant.open(folder.resolve("plant"))) {
			workbench.navigator().selectDevice(plant.project(), FIRST);
			workbench.navigator().activate();
			plant.change("comment", () -> plant.device(FIRST).setComment("north hall"));
			Keyboard.press("ctrl+c");
			var before = plant.content();
			Keyboard.press("F2");
			var dialog = workbench.dialog(Messages.renameTitle).awaitFocus();
			Keyboard.press("ctrl+z");
			Keyboard.type("Blender");
			Keyboard.press("ctrl+a", "ctrl+c", "End", "ctrl+v");
			assertEquals("BlenderBlender", dialog.text(0));
			assertTrue(workbench.screenshot("rename.png").colours() > 8);
			Keyboard.press("ctrl+a", "Delete", "ctrl+y", "ctrl+s", "ctrl+b");
			assertEquals("", dialog.text(0));
			dialog.escape();
			assertEquals(before, plant.content());
			assertTrue(plant.isDirty());
		}
	}
}
