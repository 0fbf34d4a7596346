// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.sealbench.common.ProblemException;
import org.sealbench.common.file.UserFolders;
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
		EmulatorRegistry.of(new UserFolders(cli.environment, folder))
				.add(EmulatorRegistry.entry(url, "00", "token", Files.createDirectories(state)));
		return url.toString();
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
