// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealbench.app.tests.plant.TestPlant.FIRST;
import static org.sealbench.app.tests.plant.TestPlant.SECOND;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sealbench.app.tests.pages.Keyboard;
import org.sealbench.app.tests.pages.MenuPage;
import org.sealbench.app.tests.pages.Mouse;
import org.sealbench.app.tests.pages.NavigatorPage;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.plant.PlantTest;
import org.sealbench.app.tests.plant.TestPlant;
import org.sealbench.app.tests.plant.UndoCheck;
import org.sealbench.project.ui.Messages;

/** The navigator is worked with by keyboard and mouse alone. */
class NavigatorInputTest extends PlantTest {

	private static final String PLANT = "test-plant";
	private static final String DEVICES = Messages.navigatorDevices;

	private final NavigatorPage navigator = workbench.navigator();

	@BeforeEach
	void begin() {
		navigator.selectDevice(plant.project(), FIRST);
		navigator.activate();
	}

	@Test
	void arrowKeysWalkTheTreeAndOpenItsBranches() {
		Keyboard.press("Up");
		assertEquals(List.of(SECOND), navigator.selected());
		Keyboard.press("Down", "Left");
		assertEquals(List.of(FIRST), navigator.selected());
		assertFalse(navigator.isExpanded(PLANT, DEVICES, FIRST));
		Keyboard.press("Right");
		assertTrue(navigator.isExpanded(PLANT, DEVICES, FIRST));
		workbench.inspector().bringUp();
		Keyboard.press("Down");
		assertEquals(List.of(org.sealbench.workspace.ui.Messages.areaInterfaces), navigator.selected());
		Ui.waitUntil("the inspector follows",
				() -> workbench.inspector().openArea().equals(org.sealbench.workspace.ui.Messages.areaInterfaces));
	}

	@Test
	void aDoubleClickExpandsAndCollapses() {
		Mouse.doubleClick(navigator.place(PLANT, DEVICES, FIRST));
		Ui.waitUntil("it is expanded", () -> navigator.isExpanded(PLANT, DEVICES, FIRST));
		Mouse.doubleClick(navigator.place(PLANT, DEVICES, FIRST));
		Ui.waitUntil("it is collapsed", () -> !navigator.isExpanded(PLANT, DEVICES, FIRST));
	}

	@Test
	void deletedUndoneRedoneAndSaved() {
		UndoCheck check = UndoCheck.before(plant);
		Keyboard.press("Delete");
		Ui.waitUntil("the device is gone", () -> !navigator.texts().contains(FIRST));
		check.undoAndRedo();
		Keyboard.press("ctrl+s");
		Ui.waitUntil("the project is saved", () -> !plant.isDirty());
		assertTrue(plant.project().project().device(FIRST).isEmpty());
	}

	@Test
	void f2AsksForTheNewName() {
		UndoCheck check = UndoCheck.before(plant);
		Keyboard.press("F2");
		var dialog = workbench.dialog(Messages.renameTitle).awaitFocus();
		assertEquals(FIRST, dialog.text(0));
		Keyboard.type("Blender");
		dialog.enter();
		Ui.waitUntil("the tree shows the new name", () -> navigator.texts().contains("Blender"));
		check.undoAndRedo();
	}

	@Test
	void copiedAndPasted() {
		UndoCheck check = UndoCheck.before(plant);
		Keyboard.press("ctrl+c", "ctrl+v");
		Ui.waitUntil("the copy is selected", () -> navigator.selected().equals(List.of(FIRST + "_2")));
		check.undoAndRedo();
	}

	@Test
	void aDeviceThatIsDraggedOntoAnotherProjectIsCopiedIntoIt() throws Exception {
		try (TestPlant other = TestPlant.empty(folder.resolve("other"))) {
			UndoCheck check = UndoCheck.before(other);
			Mouse.drag(navigator.place(PLANT, DEVICES, FIRST), navigator.place("empty-plant"));
			Ui.waitUntil("the copy is there", () -> other.project().project().device(FIRST).isPresent());
			Ui.waitUntil("it is selected", () -> TestPlant.projects().active().equals(Optional.of(other.project())));
			check.undoAndRedo();
			assertFalse(plant.isDirty(), "the project that it came from keeps it");
			Mouse.drag(navigator.place(PLANT, DEVICES, FIRST), navigator.place(PLANT));
			assertFalse(plant.isDirty(), "within a project there is nothing to move");
		}
	}

	@Test
	void theContextMenuIsReachedByKeyAndByMouse() {
		Keyboard.press("shift+F10");
		MenuPage byKeys = navigator.menu();
		List<String> entries = byKeys.entries();
		assertTrue(
				entries.containsAll(
						List.of("New Device…", "Rename", "Copy", "Paste", "Delete", "Compile", "Download…")),
				entries.toString());
		byKeys.close();
		Keyboard.press("Menu");
		MenuPage byItsKey = navigator.menu();
		assertEquals(entries, byItsKey.entries());
		byItsKey.close();
		Mouse.clickForMenu(navigator.place(PLANT, DEVICES, SECOND));
		MenuPage byMouse = navigator.menu();
		assertEquals(entries, byMouse.entries());
		byMouse.close();
		assertEquals(List.of(SECOND), navigator.selected());
	}
}
