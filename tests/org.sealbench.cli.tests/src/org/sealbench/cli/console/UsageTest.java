// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealbench.cli.Cli;
import org.sealbench.cli.CommandRunner;
import org.sealbench.cli.Main;
import org.sealbench.cli.Cli.Result;
import org.sealbench.operations.setting.SetDevice;

import picocli.CommandLine;

class UsageTest {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "", "nonsense", "device", "device add", "device add X", "device set X",
			"device list --bogus", "cert", "new", "emulator mode X SIDEWAYS", "emulator --to", "connect",
			"download --to", "cert show", "cert export 1", "nonsense --help", "cert lst --help",
			"--help device sett PLC_1", "device sett PLC_1 mode=RUN -h" })
	void wrongUsageIsOneLineAndTheExitCodeTwo(String line) {
		Result result = new Cli(folder).run(words(line));
		assertEquals(2, result.exitCode(), result.err());
		assertEquals(1, result.err().lines().count(), result.err());
		assertTrue(result.err().matches("(?s)error: [^:]+: .+\\. See '.+ --help'\\.\\R"), result.err());
		assertEquals("", result.out());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#', value = {
			"emulator mode X SIDEWAYS # 'SIDEWAYS' is no value for RUN|STOP, which is one of RUN, STOP",
			"trust X # NAME has to be given 2 times or more",
			"check --within soon # 'soon' is no value for --within, which is a number of days from 0 to 36500",
			"check --within 36501 # '36501' is no value for --within, which is a number of days from 0 to 36500",
			"renew --due -1 # '-1' is no value for --due, which is a number of days from 0 to 36500",
			"renew --due 30d # '30d' is no value for --due, which is a number of days from 0 to 36500",
			"connect x --depth 1.5 # '1.5' is no value for --depth, which is a whole number",
			"connect x --depth 99999999999 # '99999999999' is no value for --depth, which is a whole number of less "
					+ "than 10 digits",
			"cert new --device D --usage web --ca 2 --self-signed # --ca=ID, --self-signed are mutually exclusive" })
	void saysWhatAnArgumentCanBe(String line, String why) {
		String command = line.replaceFirst(" (X|x|-).*", "");
		assertEquals("error: sealbench " + command + ": " + why + ". See 'sealbench " + command + " --help'.",
				new Cli(folder).run(words(line)).err().strip());
	}

	@Test
	void aSwitchIsNotCalledANumber() {
		Result result = new Cli(folder).run("check", "--json=soon");
		assertEquals(2, result.exitCode(), result.err());
		assertFalse(result.err().contains("a number"), result.err());
	}

	@Test
	void wrongUsageWithJsonPrintsOneDocumentWithTheProblem() {
		Result result = new Cli(folder).run("device", "list", "--bogus", "--json");
		assertEquals(2, result.exitCode());
		assertEquals("SB-8100", result.firstProblem());
	}

	static Stream<String> commands() {
		List<String> found = new ArrayList<>();
		collect(CommandRunner.commandLine(
				new Session(new Cli(Path.of("").toAbsolutePath()).surroundings(), new Interrupt(), Main.class)), found);
		return found.stream();
	}

	private static void collect(CommandLine line, List<String> found) {
		found.add(line.getCommandSpec().qualifiedName().replaceFirst("^sealbench ?", ""));
		line.getSubcommands().values().forEach(each -> collect(each, found));
	}

	@ParameterizedTest
	@MethodSource("commands")
	void everyCommandHasHelpVersionAndTheGlobalOptions(String command) {
		Result help = new Cli(folder).run(words(command + " --help"));
		assertEquals(0, help.exitCode(), help.err());
		for (String option : List.of("--project", "--json", "--quiet", "--verbose", "--help", "--version")) {
			assertTrue(help.out().contains(option), option + " is missing in:\n" + help.out());
		}
		assertFalse(help.out().contains("--password="), "a password must never be an argument");
		assertEquals(Version.text(), new Cli(folder).run(words(command + " --version")).requireDone().out().strip());
		assertEquals(Version.NUMBER, new Cli(folder).run(words(command + " --version --json")).requireDone().json()
				.get("version").getAsString());
		assertEquals(Version.commit(), new Cli(folder).run(words(command + " --version --json")).requireDone().json()
				.get("commit").getAsString());
	}

	@ParameterizedTest
	@CsvSource({ "cert lst,list", "devcie list,device", "download --overwrit,--overwrite", "help cert lst,list",
			"emulator modee,mode", "help dwonload,download" })
	void aSlipIsAskedAbout(String line, String meant) {
		Result result = new Cli(folder).run(words(line));
		assertEquals(2, result.exitCode(), result.err());
		assertTrue(result.err().contains("(did you mean '" + meant + "'?). See '"), result.err());
		assertEquals(1, result.err().lines().count(), result.err());
	}

	@Test
	void helpIsACommandToo() {
		Result help = new Cli(folder).run("help", "cert", "list").requireDone();
		assertEquals(new Cli(folder).run("cert", "list", "--help").requireDone().out(), help.out());
		assertEquals(new Cli(folder).run("--help").requireDone().out(),
				new Cli(folder).run("help").requireDone().out());
		assertEquals(help.out(),
				new Cli(folder).run("help", "cert", "list", "--json").requireDone().json().get("help").getAsString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "device set", "project set" })
	void keysStandWholeInALine(String command) {
		String help = new Cli(folder).run(words(command + " --help")).requireDone().out();
		String keys = help.substring(help.indexOf("Keys:"));
		assertTrue(keys.lines().noneMatch(line -> line.length() > 80), keys);
		SetDevice.keys().stream().filter(key -> command.startsWith("device"))
				.forEach(key -> assertTrue(keys.contains(" " + key), key + " is broken in:\n" + keys));
	}

	@Test
	void whatHoldsForAllCommandsIsSaidOnce() {
		String sentence = "Exit codes:";
		assertTrue(new Cli(folder).run("--help").requireDone().out().contains(sentence));
		commands().filter(command -> !command.isEmpty())
				.forEach(command -> assertFalse(
						new Cli(folder).run(words(command + " --help")).requireDone().out().contains(sentence),
						command));
	}

	@Test
	void theCompletionScriptKnowsCommandsAndOptions() {
		String script = new Cli(folder).run("completion").requireDone().out();
		assertTrue(script.contains("complete") && script.contains("download") && script.contains("--stop-allowed"));
		assertTrue(script.contains("\"p12-legacy\""), "the formats of an export");
	}

	private static String[] words(String line) {
		return line.isBlank() ? new String[0] : line.strip().split(" +");
	}
}
