// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealbench.app.tests.plant.TestPlant.FIRST;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sealbench.app.tests.pages.InspectorView;
import org.sealbench.app.tests.pages.Keyboard;
import org.sealbench.app.tests.pages.Mouse;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.plant.PlantTest;
import org.sealbench.app.tests.plant.UndoCheck;
import org.sealbench.model.OperatingMode;
import org.sealbench.model.field.Field;
import org.sealbench.model.field.FieldArea;
import org.sealbench.model.field.FieldUse;
import org.sealbench.operations.setting.FieldLabels;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.inspector.AreaHelp;
import org.sealbench.workspace.ui.node.InspectorArea;

/** The fields of the inspector are filled in by keyboard. */
class InspectorInputTest extends PlantTest {

	private final InspectorView inspector = workbench.inspector();

	@BeforeEach
	void begin() {
		workbench.navigator().selectDevice(plant.project(), FIRST);
	}

	@Test
	void tabReachesEveryFieldOnceInItsOrderAndShiftTabGoesBack() {
		for (InspectorArea area : InspectorArea.of(plant.device(FIRST))) {
			tabThrough(area);
		}
		workbench.navigator().selectProject(plant.project());
		for (InspectorArea area : InspectorArea.of(plant.project().plant())) {
			tabThrough(area);
		}
	}

	private void tabThrough(InspectorArea area) {
		inspector.open(area);
		inspector.focusFirst();
		List<String> expected = inspector.reachable();
		List<String> forward = new ArrayList<>(List.of(inspector.focused()));
		for (int i = 1; i < expected.size(); i++) {
			Keyboard.press("Tab");
			forward.add(inspector.focused());
		}
		assertEquals(expected, forward, area.label());
		List<String> back = new ArrayList<>(List.of(inspector.focused()));
		for (int i = 1; i < expected.size(); i++) {
			Keyboard.press("shift+Tab");
			back.add(0, inspector.focused());
		}
		assertEquals(expected, back, area.label());
	}

	@Test
	void helpLeadsFromEveryFieldToItsParagraph() {
		Set<String> pages = new HashSet<>();
		for (InspectorArea area : InspectorArea.of(plant.device(FIRST))) {
			inspector.open(area);
			Ui.waitUntil("there is help about " + area.label(),
					() -> inspector.helpPages().contains(AreaHelp.page(area)));
			pages.addAll(inspector.helpPages());
		}
		workbench.navigator().selectProject(plant.project());
		for (InspectorArea area : InspectorArea.of(plant.project().plant())) {
			inspector.open(area);
			Ui.waitUntil("there is help about " + area.label(),
					() -> inspector.helpPages().contains(AreaHelp.page(area)));
			pages.addAll(inspector.helpPages());
		}
		// Tables of several fields have the page of their area.
		List<String> without = Stream.of(Field.values())
				.filter(each -> each.use() == FieldUse.SET && each.area() != FieldArea.INTERFACES)
				.filter(each -> each != Field.OPC_UA_ADMINISTRATORS).map(Field::key)
				.filter(key -> !pages.contains("reference/settings.html#" + key)).toList();
		assertEquals(List.of(), without);
	}

	@Test
	void whatCannotBeIsMarkedAndEscapePutsTheOldTextBack() {
		inspector.open(InspectorArea.WEB_SERVER);
		String before = inspector.text(FieldLabels.of(Field.WEB_HTTPS_PORT));
		Mouse.click(inspector.place(FieldLabels.of(Field.WEB_HTTPS_PORT)));
		assertEquals(FieldLabels.of(Field.WEB_HTTPS_PORT), inspector.focused());
		Keyboard.press("ctrl+a");
		Keyboard.type("70000");
		assertTrue(InspectorView.complaint().contains("65535"), InspectorView.complaint());
		Keyboard.press("Escape");
		assertEquals(before, inspector.text(FieldLabels.of(Field.WEB_HTTPS_PORT)));
		assertEquals("", InspectorView.complaint());

		UndoCheck check = UndoCheck.before(plant);
		Keyboard.press("ctrl+a");
		Keyboard.type("4443");
		Keyboard.press("Return");
		assertEquals(4443, plant.device(FIRST).getWebServer().getHttpsPort());
		check.undoAndRedo();
	}

	@Test
	void undoTakesBackWhatIsTypedBeforeWhatWasTaken() {
		inspector.open(InspectorArea.GENERAL);
		Mouse.click(inspector.place(FieldLabels.of(Field.COMMENT)));
		Keyboard.type("north");
		Keyboard.press("Return");
		Keyboard.press("End");
		Keyboard.type(" hall");
		Keyboard.press("ctrl+z");
		assertEquals("north", inspector.text(FieldLabels.of(Field.COMMENT)));
		assertEquals("north", plant.device(FIRST).getComment());
		Keyboard.press("ctrl+z");
		Ui.waitUntil("what was taken is undone", () -> plant.device(FIRST).getComment().isEmpty() && !plant.isDirty());
		Keyboard.type("south");
		Keyboard.press("ctrl+z");
		assertEquals("", inspector.text(FieldLabels.of(Field.COMMENT)), "also where there is nothing else to undo");
	}

	@Test
	void aChoiceIsMadeWithTheArrowsOrFromItsList() {
		inspector.open(InspectorArea.GENERAL);
		inspector.focusFirst();
		Keyboard.press("Tab", "Tab", "Tab", "Tab");
		assertEquals(FieldLabels.of(Field.OPERATING_MODE), inspector.focused());
		UndoCheck check = UndoCheck.before(plant);
		Keyboard.press("Down");
		assertEquals(OperatingMode.STOP, plant.device(FIRST).getOperatingMode());
		check.undoAndRedo();
		Keyboard.press("space");
		Keyboard.pressInPopup("Up", "Return");
		Ui.waitUntil("the first is chosen", () -> plant.device(FIRST).getOperatingMode() == OperatingMode.RUN);
		Ui.waitUntil("nothing is left to save", () -> !plant.isDirty());
	}

	@Test
	void cellsAreOpenedAndLeftByKeyAndByMouse() {
		String table = Messages.deviceInterfaces;
		inspector.open(InspectorArea.INTERFACES);
		UndoCheck address = UndoCheck.before(plant);
		Mouse.click(inspector.place(table, 0, 1));
		assertTrue(inspector.isEditing(table), "a click opens a cell");
		Keyboard.press("ctrl+a");
		Keyboard.type("127.0.88.77");
		Keyboard.press("Return");
		assertFalse(inspector.isEditing(table), "Enter takes what was typed");
		assertEquals("127.0.88.77", plant.address(FIRST));
		address.undoAndRedo();

		Keyboard.press("F2");
		assertTrue(inspector.isEditing(table), "F2 opens it");
		Keyboard.press("ctrl+a");
		Keyboard.type("nonsense");
		assertFalse(InspectorView.complaint().isEmpty());
		Keyboard.press("Escape");
		assertFalse(inspector.isEditing(table), "Escape leaves it");
		assertEquals("127.0.88.77", plant.address(FIRST));

		UndoCheck prefix = UndoCheck.before(plant);
		Keyboard.press("Return");
		assertTrue(inspector.isEditing(table), "Enter opens it, too");
		Keyboard.press("Tab");
		assertTrue(inspector.isEditing(table), "Tab goes on to the next");
		Keyboard.press("ctrl+a");
		Keyboard.type("24");
		Keyboard.press("Return");
		assertEquals("24", inspector.cell(table, 0, 2));
		prefix.undoAndRedo();

		Keyboard.press("F2");
		Keyboard.type("9999");
		Keyboard.press("ctrl+z");
		assertFalse(inspector.isEditing(table), "undo leaves it as Escape does");
		assertEquals("24", inspector.cell(table, 0, 2));
	}
}
