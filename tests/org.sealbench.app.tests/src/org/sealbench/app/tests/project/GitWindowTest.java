// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealbench.app.tests.plant.TestPlant.FIRST;
import static org.sealbench.app.tests.plant.TestPlant.SECOND;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.Test;
import org.sealbench.app.tests.pages.DialogPage;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.plant.PlantTest;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.git.GitState;
import org.sealbench.project.ui.Messages;
import org.sealbench.workspace.ui.command.Commands;
import org.sealbench.workspace.ui.node.InspectorArea;

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

	private void save() {
		workbench.command(Commands.SAVE);
		Ui.waitUntil("it is saved", () -> !plant.project().isDirty());
	}

	private GitState state(String device) {
		return plant.project().gitStates().get("devices/" + device + ".device");
	}

	@Test
	void theHistoryOfACertificateTellsItsRevocationToo() throws Exception {
		plant.switchOnOpcUa(FIRST);
		workbench.navigator().selectProject(plant.project());
		workbench.command(Commands.COMPILE);
		Ui.waitUntil("it has a certificate", () -> plant.device(FIRST).getOpcUaServer().getCertificate().isGiven());
		workbench.waitForJobs();
		CertificateNumber number = Ui.get(() -> plant.device(FIRST).getOpcUaServer().getCertificate());
		Ui.waitUntil("compile has saved it", () -> !plant.project().isDirty());
		git("init", "-q");
		git("add", ".");
		git("commit", "-q", "-m", "compile");
		plant.change("revoked",
				() -> plant.project().plant().getCertificates().stream().filter(each -> each.getNumber().equals(number))
						.forEach(each -> each.setRevokedAt("2026-01-01T00:00:00Z")));
		save();
		git("commit", "-q", "-a", "-m", "the device was stolen");
		workbench.navigator().selectDevice(plant.project(), FIRST);
		workbench.inspector().open(InspectorArea.OPC_UA_SECURITY);
		workbench.inspector().press(Messages.gitHistory);
		DialogPage history = workbench.dialog(Messages.gitHistory);
		assertTrue(history.says("the device was stolen"));
		assertTrue(history.says("certificate " + number + " > revoked at"));
		assertTrue(history.says("Anna: compile"));
		assertTrue(workbench.screenshot("git-history.png").colours() > 8);
		history.close("OK");
	}

	@Test
	void aConflictIsMarkedAtTheDevice() throws Exception {
		git("init", "-q");
		git("add", ".");
		git("commit", "-q", "-m", "begin");
		git("checkout", "-q", "-b", "other");
		plant.change("comment", () -> plant.device(SECOND).setComment("there"));
		save();
		git("commit", "-q", "-a", "-m", "there");
		git("checkout", "-q", "-");
		workbench.command(Commands.RELOAD);
		workbench.waitForJobs();
		Ui.waitUntil("the first branch is read", () -> plant.device(SECOND).getComment().isEmpty());
		plant.change("comment", () -> plant.device(SECOND).setComment("here"));
		save();
		git("commit", "-q", "-a", "-m", "here");
		byte[] ours = Files.readAllBytes(folder.resolve("plant/devices/" + SECOND + ".device"));
		try {
			git("merge", "-q", "other");
		} catch (AssertionError e) {
			// It ends in a conflict; the driver leaves our value, as here.
			Files.write(folder.resolve("plant/devices/" + SECOND + ".device"), ours);
		}
		workbench.command(Commands.RELOAD);
		workbench.waitForJobs();
		plant.change("comment", () -> plant.device(FIRST).setComment("asks git again"));
		save();
		Ui.waitUntil("the conflict is marked", () -> state(SECOND) == GitState.CONFLICT);
		workbench.navigator().selectDevice(plant.project(), SECOND);
		assertEquals(List.of(NLS.bind(Messages.gitConflict, SECOND)), workbench.navigator().selected());
	}

	@Test
	void marksComparesAndTellsTheHistory() throws Exception {
		git("init", "-q");
		git("add", "plant.sealbench", "devices/" + SECOND + ".device");
		git("commit", "-q", "-m", "begin");
		plant.change("comment", () -> plant.device(SECOND).setComment("dries"));
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
