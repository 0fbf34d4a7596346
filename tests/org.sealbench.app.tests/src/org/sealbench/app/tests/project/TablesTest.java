// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealbench.app.tests.plant.TestPlant.FIRST;

import java.util.List;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.junit.jupiter.api.Test;
import org.sealbench.app.tests.pages.DialogPage;
import org.sealbench.app.tests.pages.Keyboard;
import org.sealbench.app.tests.pages.Mouse;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.plant.PlantTest;
import org.sealbench.app.tests.plant.UndoCheck;
import org.sealbench.common.Place;
import org.sealbench.model.User;
import org.sealbench.model.UserRight;
import org.sealbench.operations.setting.RowProblem;
import org.sealbench.project.ui.Messages;
import org.sealbench.workspace.ui.node.InspectorArea;

/** Tables take what is typed, ticked and pasted where it belongs. */
class TablesTest extends PlantTest {

	private void open(InspectorArea area) {
		workbench.navigator().selectDevice(plant.project(), FIRST);
		workbench.inspector().open(area);
	}

	@Test
	void addOpensTheFirstCell() {
		open(InspectorArea.TAGS);
		workbench.inspector().press(Messages.tableAdd);
		Ui.waitUntil("the new tag's name is being edited", () -> workbench.inspector().isEditing(Messages.deviceTags));
		assertEquals(1, Ui.get(() -> plant.device(FIRST).getTags().size()));
	}

	@Test
	void rowsOfASpreadsheetArePastedAsOneStep() {
		Ui.run(() -> plant.addSpeedTag(FIRST));
		open(InspectorArea.TAGS);
		Mouse.click(workbench.inspector().place(Messages.deviceTags, 0, 1));
		Keyboard.press("Escape");
		Ui.run(() -> {
			Clipboard clipboard = new Clipboard(Ui.display());
			clipboard.setContents(new Object[] { "Level\tREAL\t\t1.5\nValve\tBOOL\t\ttrue\n" },
					new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		});
		Keyboard.press("ctrl+v");
		Ui.waitUntil("both are there", () -> plant.device(FIRST).getTags().size() == 3);
		assertEquals(List.of("Speed", "Level", "Valve"),
				Ui.get(() -> plant.device(FIRST).getTags().stream().map(each -> each.getName()).toList()));
		assertEquals("1.5", Ui.get(() -> plant.device(FIRST).getTags().get(1).getInitialValue()));
	}

	private static void clipboard(String text) {
		Ui.run(() -> {
			Clipboard clipboard = new Clipboard(Ui.display());
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		});
	}

	private static String clipboard() {
		return Ui.get(() -> {
			Clipboard clipboard = new Clipboard(Ui.display());
			try {
				return String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
			} finally {
				clipboard.dispose();
			}
		});
	}

	@Test
	void rowsGoToASpreadsheetAndComeBackAsOneStep() {
		Ui.run(() -> plant.addSpeedTag(FIRST));
		open(InspectorArea.TAGS);
		Mouse.click(workbench.inspector().place(Messages.deviceTags, 0, 1));
		Keyboard.press("Escape", "ctrl+c");
		String copied = clipboard();
		assertTrue(copied.startsWith("Speed\t"), copied);
		clipboard("Name\tType\n" + copied.replace("Speed", "Level") + "\n" + copied.replace("Speed", "Depth"));
		UndoCheck check = UndoCheck.before(plant);
		Keyboard.press("ctrl+v");
		Ui.waitUntil("the rows are there, and not the headings",
				() -> tags().equals(List.of("Speed", "Level", "Depth")));
		check.undoAndRedo();
	}

	@Test
	void eachRowThatCannotBeIsToldAndNothingIsPasted() {
		Ui.run(() -> plant.addSpeedTag(FIRST));
		open(InspectorArea.TAGS);
		Mouse.click(workbench.inspector().place(Messages.deviceTags, 0, 1));
		Keyboard.press("Escape");
		clipboard("Level\tREAL\nSpeed\tREAL\nLevel\tREAL\nDepth\tMETRES\n");
		Keyboard.press("ctrl+v");
		DialogPage refusal = workbench.dialog(org.sealbench.ui.Messages.problemTitle);
		assertTrue(refusal.says("row 2") && refusal.says("row 3") && refusal.says("row 4"));
		assertTrue(refusal.says(RowProblem.REFUSED.at(Place.of("row"), "").remedy()));
		assertTrue(workbench.screenshot("paste-refused.png").colours() > 8);
		refusal.close("OK");
		assertEquals(List.of("Speed"), tags());
	}

	private List<String> tags() {
		return Ui.get(() -> plant.device(FIRST).getTags().stream().map(each -> each.getName()).toList());
	}

	@Test
	void aUsersNameIsProposedJudgedWhileTypedAndRightsAreBoxes() {
		open(InspectorArea.WEB_USERS);
		addUser("user1", "Correct-Horse-7");
		workbench.inspector().press(Messages.tableAdd);
		DialogPage dialog = workbench.dialog(Messages.newUserTitle);
		assertEquals("user2", dialog.text(0));
		dialog.type(0, "user1");
		assertTrue(dialog.error().contains("there is a user user1 already"), dialog.error());
		dialog.type(1, "Correct-Horse-7");
		assertTrue(dialog.says("fair"));
		assertTrue(workbench.screenshot("new-user.png").colours() > 8);
		dialog.escape();
		User user = Ui.get(() -> plant.device(FIRST).getWebServer().getUsers().get(0));
		boolean before = Ui.get(() -> user.getRights().contains(UserRight.WRITE));
		int column = 1 + UserRight.WRITE.ordinal();
		Mouse.click(workbench.inspector().place(Messages.userUsers, 0, column));
		Ui.waitUntil("the box is ticked or cleared", () -> user.getRights().contains(UserRight.WRITE) != before);
	}

	private void addUser(String proposed, String password) {
		workbench.inspector().press(Messages.tableAdd);
		DialogPage dialog = workbench.dialog(Messages.newUserTitle);
		assertEquals(proposed, dialog.text(0));
		dialog.type(1, password);
		dialog.type(2, password);
		dialog.close(Messages.newUserButton);
		Ui.waitUntil("there is a user", () -> !plant.device(FIRST).getWebServer().getUsers().isEmpty());
		assertFalse(Ui.get(() -> plant.device(FIRST).getWebServer().getUsers().get(0).getPasswordHash().isEmpty()));
	}
}
