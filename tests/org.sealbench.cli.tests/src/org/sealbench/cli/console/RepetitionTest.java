// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.cli.Cli;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.project.folder.ProjectProblem;

class RepetitionTest {

	private static final List<Problem> CONFLICT = List
			.of(ProjectProblem.CHANGED_OUTSIDE.at(Place.of("plant.sealbench")));

	@TempDir
	private Path folder;
	private final Repetition repetition = new Repetition();

	private CommandEnvironment observed() {
		return repetition.observe(new Cli(folder).surroundings());
	}

	@Test
	void whatOnlyMetAnotherChangeIsDoneOnceMore() {
		observed().err().println("a message is no result");
		assertTrue(repetition.replaces(CONFLICT));
		assertTrue(repetition.isWanted());
	}

	@Test
	void otherProblemsAreShownAtOnce() {
		assertFalse(repetition.replaces(List.of(ProjectProblem.NO_PROJECT.at(Place.of("here")))));
		assertFalse(repetition.isWanted());
	}

	@Test
	void whatPrintedAResultIsNotDoneTwice() {
		observed().out().print("1");
		assertFalse(repetition.replaces(CONFLICT));
	}

	@Test
	void nobodyIsAskedTwice() {
		observed().terminal().ask("Go on?");
		assertFalse(repetition.replaces(CONFLICT));
		Repetition other = new Repetition();
		other.observe(new Cli(folder).surroundings()).terminal().askSecret("Password");
		assertFalse(other.replaces(CONFLICT));
	}

	@Test
	void whatWasReadOfStandardInputIsGone() throws IOException {
		CommandEnvironment here = new Cli(folder).surroundings();
		byte[] secret = "Correct-Horse-7".getBytes(UTF_8);
		CommandEnvironment given = repetition.observe(new CommandEnvironment(here.out(), here.err(), here.environment(),
				here.folder(), here.userHome(), here.terminal(), new ByteArrayInputStream(secret)));
		assertTrue(repetition.replaces(CONFLICT));
		assertArrayEquals(secret, given.readLine(secret.length));
		assertFalse(repetition.replaces(CONFLICT));
	}

	@Test
	void aTerminalIsObservedAsItIs() {
		Terminal terminal = observed().terminal();
		assertEquals(new NoTerminal().canAsk(), terminal.canAsk());
		assertEquals(new NoTerminal().showsMessages(), terminal.showsMessages());
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void whatWasReadFromADeviceOrPipeIsGone() throws Exception {
		Files.writeString(folder.resolve("password"), "Correct-Horse-7");
		CommandEnvironment here = new Cli(folder).surroundings();
		repetition.look(here, "project", "set", "organization=a\0b", "--password-file", "password", "--project=.");
		assertTrue(repetition.replaces(CONFLICT));
		repetition.look(here, "--password-file=/dev/null");
		assertFalse(repetition.replaces(CONFLICT));
	}
}
