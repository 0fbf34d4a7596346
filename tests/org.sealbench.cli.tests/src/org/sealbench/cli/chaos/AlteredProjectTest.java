// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.chaos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sealbench.cli.Cli;
import org.sealbench.testkit.Fixtures;

/**
 * A project whose files somebody has changed: values that the workbench would not have taken, parts that are gone or
 * there twice, certificates and keys of one another, damaged caches. Whatever is asked about it ends in an answer or a
 * problem, never in a defect. {@code sealbench.altered.rounds} and {@code sealbench.altered.seed} make other runs of
 * it.
 */
class AlteredProjectTest {

	private static final int ROUNDS = Integer.getInteger("sealbench.altered.rounds", 2);
	private static final long SEED = Long.getLong("sealbench.altered.seed", 20_261_201L);
	private static final int DEFECT = 70;
	private static final List<String> COMMANDS = List.of("project show", "device list", "device show PLC_1",
			"cert list", "cert show 3", "check", "matrix", "explain PLC_1 PLC_2", "compile", "forecast", "integrity",
			"diff plant.sealbench plant.sealbench", "device impact PLC_2 opcua.port=4841", "cert verify 4",
			"ca rollover status", "ca rollover files files", "tag list PLC_1", "user list", "plan --json",
			"device set PLC_1 webserver.port=8443", "device copy PLC_1 PLC_9", "device rename PLC_2 PLC_8",
			"device remove PLC_2", "cert new --device PLC_1 --usage web", "cert renew 3", "cert delete 4",
			"cert revoke 3", "cert request 3 x.csr", "cert export 3 x.pem", "renew --due 3650", "ca new", "ca crl 1",
			"ca rollover back", "trust PLC_1 PLC_2", "project set organization=X", "evidence evidence.zip");

	@TempDir
	Path folder;

	@Test
	void everyCommandAnswersWhateverIsInTheFiles() throws Exception {
		Cli cli = plant();
		AlteredFiles files = new AlteredFiles(cli.folder);
		Answers answers = new Answers();
		for (int round = 0; round < ROUNDS; round++) {
			Random random = new Random(SEED + round);
			List<String> changes = new ArrayList<>(List.of(files.change(random)));
			if (random.nextBoolean()) {
				changes.add(files.change(random));
			}
			answers.of(cli, files, round + " " + changes);
			files.restore();
		}
		answers.requireNoDefect();
	}

	/** Each stands in the file of the device or the plant, with all that is in it. */
	@ParameterizedTest
	@CsvSource({ "devices/PLC_1.device, webServer, opcUaServer", "devices/PLC_2.device, opcUaServer, webServer",
			"devices/PLC_1.device, secureChannel, users", "plant.sealbench, settings, rollover" })
	void everyCommandAnswersWherePartsAreGone(String file, String part, String other) throws Exception {
		Cli cli = plant();
		AlteredFiles files = new AlteredFiles(cli.folder);
		files.remove(cli.folder.resolve(file), part);
		files.remove(cli.folder.resolve(file), other);
		Answers answers = new Answers();
		answers.of(cli, files, "without " + part + " and " + other);
		answers.requireNoDefect();
	}

	private Cli plant() throws Exception {
		Cli cli = new Cli(Fixtures.copy("0.1.0/protected", folder.resolve("plant")));
		cli.environment.put("SEALBENCH_USER", "anna");
		cli.environment.put("SEALBENCH_PASSWORD", "correct horse 7");
		cli.run("compile").requireDone();
		cli.run("ca", "rollover", "start", "1").requireDone();
		return cli;
	}

	/** What the commands answered, each of them to the same files. */
	private static final class Answers {

		private final Map<Integer, Integer> exitCodes = new TreeMap<>();
		private final List<String> defects = new ArrayList<>();

		void of(Cli cli, AlteredFiles files, String changes) throws IOException {
			Map<Path, byte[]> changed = files.contents();
			for (String command : COMMANDS) {
				Cli.Result result = cli.run(command.split(" "));
				exitCodes.merge(result.exitCode(), 1, Integer::sum);
				if (result.exitCode() == DEFECT) {
					defects.add(changes + ", " + command + ": " + result.err());
				}
				files.restore(changed);
			}
		}

		void requireNoDefect() {
			assertEquals(List.of(), defects, exitCodes::toString);
			assertTrue(exitCodes.get(0) > COMMANDS.size() / 2, exitCodes::toString);
		}
	}
}
