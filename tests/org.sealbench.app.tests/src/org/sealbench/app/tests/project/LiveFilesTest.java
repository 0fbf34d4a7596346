// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealbench.app.tests.plant.TestPlant.FIRST;
import static org.sealbench.app.tests.plant.TestPlant.SECOND;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sealbench.app.tests.pages.DialogPage;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.plant.ProtectedPlantTest;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;
import org.sealbench.project.Project;
import org.sealbench.workspace.ui.Messages;
import org.sealbench.workspace.ui.command.Commands;
import org.sealbench.workspace.ui.node.InspectorArea;

/** Files that are changed outside come into the open project; what is not saved is not lost by that. */
class LiveFilesTest extends ProtectedPlantTest {

	private interface Change {
		void in(Project project) throws ProblemException;
	}

	/** As the command line does it. */
	private void outside(Change change) throws ProblemException {
		try (Project other = Project.open(folder.resolve("plant"))) {
			other.access().login(USER, PASSWORD.toCharArray());
			change.in(other);
			other.save();
		}
	}

	private void comment(String comment) throws ProblemException {
		outside(other -> other.device(FIRST).orElseThrow().setComment(comment));
	}

	private void type(String comment) {
		workbench.navigator().selectDevice(plant.project(), FIRST);
		workbench.inspector().open(InspectorArea.GENERAL);
		workbench.inspector().type(org.sealbench.project.ui.Messages.plantComment, comment);
		Ui.waitUntil("it is to be saved", plant.project()::isDirty);
	}

	private String comment() {
		return Ui.get(() -> plant.device(FIRST).getComment());
	}

	@Test
	void aCleanProjectIsReadAgainByItselfAndKeepsSelectionAndLogin() throws ProblemException {
		plant.login(USER, PASSWORD);
		workbench.navigator().selectDevice(plant.project(), FIRST);
		workbench.inspector().open(InspectorArea.GENERAL);
		Device before = Ui.get(() -> plant.device(FIRST));
		comment("by hand");
		Ui.waitUntil("the change is shown",
				() -> "by hand".equals(workbench.inspector().text(org.sealbench.project.ui.Messages.plantComment)));
		assertSame(before, Ui.get(() -> plant.device(FIRST)));
		assertEquals(List.of(FIRST), workbench.navigator().selected());
		assertEquals(USER, plant.project().project().access().user());
		assertFalse(plant.isDirty());
	}

	@Test
	void unsavedChangesAreMergedItemByItem() throws ProblemException {
		plant.login(USER, PASSWORD);
		type("mine");
		outside(other -> {
			other.device(FIRST).orElseThrow().setComment("theirs");
			other.device(SECOND).orElseThrow().setComment("also theirs");
		});
		DialogPage dialog = workbench.dialog(Messages.reloadTitle);
		assertEquals(List.of("device " + FIRST + " > comment | nothing | mine | theirs"),
				dialog.rows(Messages.reloadWhat));
		assertTrue(workbench.screenshot("merge.png").colours() > 8);
		dialog.close(Messages.reloadButton);
		Ui.waitUntil("theirs came in", () -> "also theirs".equals(plant.device(SECOND).getComment()));
		assertEquals("mine", comment());
		workbench.command(Commands.SAVE);
		Ui.waitUntil("it is saved", () -> !plant.project().isDirty());
		try (Project saved = Project.open(folder.resolve("plant"))) {
			assertEquals("mine", saved.device(FIRST).orElseThrow().getComment());
			assertEquals("also theirs", saved.device(SECOND).orElseThrow().getComment());
		}
	}

	@Test
	void saveAndCompileAskFirstWhereTheMergeWasRefused() throws ProblemException {
		plant.login(USER, PASSWORD);
		type("mine");
		comment("theirs");
		workbench.dialog(Messages.reloadTitle).escape();
		workbench.command(Commands.COMPILE);
		workbench.dialog(Messages.reloadTitle).escape();
		workbench.waitForJobs();
		assertEquals("mine", comment());
		workbench.command(Commands.SAVE);
		DialogPage dialog = workbench.dialog(Messages.reloadTitle);
		dialog.tickRow("device " + FIRST + " > comment");
		dialog.close(Messages.reloadButton);
		Ui.waitUntil("what is in the file was taken", () -> !plant.project().isDirty());
		assertEquals("theirs", comment());
	}

	@Test
	void aDamagedFileIsToldOnceAndNothingIsLost() throws ProblemException, IOException {
		plant.login(USER, PASSWORD);
		type("mine");
		Path file = folder.resolve("plant/devices/" + SECOND + ".device");
		byte[] sound = Files.readAllBytes(file);
		Files.writeString(file, "<<<<<<< HEAD\n");
		String title = org.sealbench.ui.Messages.problemTitle;
		DialogPage told = workbench.dialog(title);
		assertTrue(told.says(SECOND + ".device"));
		told.escape();
		assertEquals("mine", comment());
		Files.write(file, sound);
		workbench.command(Commands.RELOAD);
		workbench.waitForJobs();
		workbench.command(Commands.SAVE);
		Ui.waitUntil("it is saved", () -> !plant.project().isDirty());
	}
}
