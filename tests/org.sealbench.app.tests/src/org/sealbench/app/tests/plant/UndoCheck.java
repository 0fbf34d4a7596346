// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.plant;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Map;
import java.util.Objects;

import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.pages.WorkbenchPage;

/**
 * Holds one step of a workflow against undo and redo by key: they bring back exactly what was, and exactly what came of
 * it.
 */
public final class UndoCheck {

	/** What the project is, and whether that is to be saved. */
	private record State(Map<String, String> content, boolean dirty) {

		static State of(TestPlant plant) {
			return Ui.get(() -> new State(plant.content(), plant.project().project().isDirty()));
		}
	}

	private final WorkbenchPage workbench = new WorkbenchPage();
	private final TestPlant plant;
	private final State before;

	private UndoCheck(TestPlant plant) {
		this.plant = plant;
		before = State.of(plant);
	}

	/** To be called before the step. */
	public static UndoCheck before(TestPlant plant) {
		return new UndoCheck(plant);
	}

	/** To be called after the step; everything is as the step left it afterwards. */
	public void undoAndRedo() {
		workbench.waitForJobs();
		State after = State.of(plant);
		assertNotEquals(before.content(), after.content(), "nothing was done");
		workbench.undo();
		await("undone", before);
		workbench.redo();
		await("done again", after);
	}

	private void await(String what, State expected) {
		try {
			Ui.waitUntil("it is " + what, () -> State.of(plant).equals(expected));
		} catch (AssertionError e) {
			State now = State.of(plant);
			throw new AssertionError(
					"not exactly " + what + ": " + differences(expected, now) + ", to be saved: " + now.dirty(), e);
		}
	}

	private static String differences(State expected, State now) {
		StringBuilder words = new StringBuilder();
		expected.content().forEach((name, text) -> {
			if (!Objects.equals(text, now.content().get(name))) {
				words.append(name).append(" should be\n").append(text).append("\nand is\n")
						.append(now.content().get(name)).append('\n');
			}
		});
		now.content().keySet().stream().filter(each -> !expected.content().containsKey(each))
				.forEach(each -> words.append(each).append(" should not be\n"));
		return words.toString();
	}
}
