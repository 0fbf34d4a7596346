// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealbench.app.tests.plant.TestPlant.FIRST;
import static org.sealbench.app.tests.plant.TestPlant.SECOND;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.Test;
import org.sealbench.app.tests.pages.DialogPage;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.plant.PlantTest;
import org.sealbench.operations.git.GitState;
import org.sealbench.project.ui.Messages;
import org.sealbench.workspace.ui.command.Commands;

/** The window says what git has of a project. */
class GitWindowTest extends PlantTest {

	private static final String GIT = "org.sealbench.project.ui.git";
	private static final String WHAT = "org.sealbench.project.ui.git.what";

	private void git(String... arguments) throws IOException, InterruptedException {
		List<String> command = Stream.concat(Stream.of("git", "-c", "user.name=Anna", "-c",
				"user.email=anna@example.org", "-c", "commit.gpgsign=false"), Stream.of(arguments)).toList();
		assertEquals(0, new ProcessBuilder(command).directory(folder.resolve("plant").toFile())
				.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor());
	}

	private GitState state(String device) {
		return plant.project().gitStates().get("devices/" + device + ".device");
	}

	@Test
	void marksComparesAndTellsTheHistory() throws Exception {
		git("init", "-q");
		git("add", "plant.sealbench", "devices/" + SECOND + ".device");
		git("commit", "-q", "-m", "begin");
		Ui.run(() -> plant.project().change("comment", () -> plant.device(SECOND).setComment("dries")));
		workbench.command(Commands.SAVE);
		Ui.waitUntil("what was committed and saved since is marked", () -> state(SECOND) == GitState.CHANGED);
		assertEquals(GitState.NEW, Ui.get(() -> state(FIRST)));
		workbench.navigator().selectDevice(plant.project(), SECOND);
		assertEquals(List.of(NLS.bind(Messages.gitChanged, SECOND)), workbench.navigator().selected());
		workbench.command(GIT);
		DialogPage comparison = workbench.dialog(Messages.gitCompare);
		assertTrue(comparison.says("device " + SECOND + " > comment: nothing -> dries"));
		assertTrue(workbench.screenshot("git-compare.png").colours() > 8);
		comparison.close("OK");
		git("commit", "-q", "-a", "-m", "say what it does");
		workbench.command(GIT, WHAT, "history");
		DialogPage history = workbench.dialog(Messages.gitHistory);
		assertTrue(history.says("Anna: say what it does"));
		assertTrue(history.says("device " + SECOND + " > comment: nothing -> dries"));
		history.close("OK");
	}
}
