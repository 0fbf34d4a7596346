// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.cli.Cli;
import org.sealbench.cli.Cli.Result;
import org.sealbench.cli.console.CliProblem;
import org.sealbench.common.ProblemException;
import org.sealbench.common.file.UserFolders;
import org.sealbench.device.emulator.EmulatorEntry;
import org.sealbench.device.emulator.EmulatorRegistry;
import org.sealbench.testkit.FreePorts;

/** Which of the emulators that run a command in a project's folder means. None of them answers here. */
class RunningEmulatorsTest {

	@TempDir
	private Path folder;
	private Cli cli;

	@BeforeEach
	void aProject() {
		cli = Cli.withProject(folder);
	}

	private String running(Path state) throws IOException, ProblemException {
		URI url = URI.create("https://127.0.0.1:" + FreePorts.on("127.0.0.1"));
		return running(EmulatorRegistry.entry(url, "00", "token", Files.createDirectories(state)));
	}

	private String running(EmulatorEntry entry) throws ProblemException {
		EmulatorRegistry.of(new UserFolders(cli.environment, folder)).add(entry);
		return entry.url().toString();
	}

	private void assertAnswer(String beginning, String... more) {
		for (String command : List.of("emulator list", "emulator stop", "emulator reset PLC_1")) {
			Result result = cli.run(command.split(" "));
			assertTrue(result.err().startsWith("error: " + beginning), command + ": " + result.err());
			for (String each : more) {
				assertTrue(result.err().contains(each), command + ": " + result.err());
			}
		}
	}

	@Test
	void thatOfAnotherProjectIsNotTouchedUnlessItIsNamed() throws Exception {
		String other = running(folder.resolve("other/.sealbench/emulator"));
		assertAnswer("emulator: the emulator of this project does not run", other, "sealbench download", "--to");
		cli.runJson("emulator", "list").requireProblem(CliProblem.OTHER_EMULATORS, "emulator");
		assertEquals(5, cli.run("emulator", "list").exitCode());
		assertTrue(cli.run("emulator", "list", "--to", other).err().startsWith("error: " + other), "it was asked");
	}

	@Test
	void oneThatBelongsToNoProjectIsTaken() throws Exception {
		running(folder.resolve("other/.sealbench/emulator"));
		String free = running(folder.resolve("bench"));
		assertTrue(cli.run("emulator", "list").err().startsWith("error: " + free), cli.run("emulator", "list").err());
	}

	@Test
	void noneOfSeveralInTheProjectIsTaken() throws Exception {
		String own = running(folder.resolve("plant/.sealbench/emulator"));
		String second = running(folder.resolve("plant/bench"));
		assertAnswer("emulator: several emulators run", own, second, "--to");
		cli.runJson("emulator", "list").requireProblem(CliProblem.SEVERAL_EMULATORS, "emulator");
	}

	@Test
	void thatThereIsNoneIsSaid() {
		cli.runJson("emulator", "list").requireProblem(CliProblem.NO_EMULATOR, "emulator");
		cli.runJson("emulator", "list", "--to", "https://127.0.0.1:1").requireProblem(CliProblem.NO_EMULATOR,
				"emulator https://127.0.0.1:1");
	}

	/** The process of this one is that of the test, as it is that of the workbench elsewhere. */
	@Test
	void oneThatRunsInAnotherProgramIsNotEnded() throws Exception {
		String inside = running(folder.resolve("bench"));
		cli.runJson("emulator", "stop").requireProblem(CliProblem.EMULATOR_SHARED, "emulator " + inside);
	}

	/** An entry of an earlier version does not say whether it is alone in its process; that of the test is not its. */
	@Test
	void oneOfWhichNobodyKnowsWhatElseItsProcessDoesIsNotEnded() throws Exception {
		EmulatorEntry now = EmulatorRegistry.entry(URI.create("https://127.0.0.1:" + FreePorts.on("127.0.0.1")), "00",
				"token", Files.createDirectories(folder.resolve("bench")));
		String old = running(new EmulatorEntry(now.url(), now.pid(), now.started(), now.fingerprint(), now.panelToken(),
				now.state(), null));
		cli.runJson("emulator", "stop").requireProblem(CliProblem.EMULATOR_STAYS, "emulator " + old);
	}

	@Test
	void aStateThatIsNoFolderIsTheReason() throws Exception {
		cli.run("device", "add", "PLC_1", "--address", "127.0.0.11").requireDone();
		Files.writeString(cli.folder.resolve(".sealbench/emulator"), "no folder");
		Result refused = cli.runJson("download", "PLC_1");
		refused.requireProblem(CliProblem.EMULATOR_NOT_STARTED, "emulator");
		assertFalse(refused.out().contains(".."), refused.out());
	}

	@Test
	void anInstallationWithoutIt() {
		ProblemException none = assertThrows(ProblemException.class,
				() -> new InstalledEmulator(ClassLoader.getPlatformClassLoader()).service());
		assertEquals(CliProblem.NO_EMULATOR_PART, none.problem().code());
	}

	@Test
	void theOwnOneIsFoundThroughASymbolicLink() throws Exception {
		String own = running(folder.resolve("plant/.sealbench/emulator"));
		running(folder.resolve("bench"));
		Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("plant"));
		Result result = cli.run("emulator", "list", "--project", link.toString());
		assertTrue(result.err().startsWith("error: " + own), result.err());
	}
}
