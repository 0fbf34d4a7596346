// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.sealbench.cli.CommandRunner;
import org.sealbench.cli.console.CommandEnvironment;
import org.sealbench.cli.console.Interrupt;
import org.sealbench.cli.console.NoTerminal;
import org.sealbench.cli.console.Session;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemCode;
import org.sealbench.operations.project.ProjectSettingKeys;
import org.sealbench.operations.setting.DeviceSettingKeys;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What every problem says, produced once with arguments: no name of a class, one sentence each for what is wrong and
 * for what to do, and every command, option and setting that it names is one that there is.
 */
class MessageRulesTest {

	private static final int MOST_ARGUMENTS = 9;
	/** A command in apostrophes, which ends before an apostrophe that closes it. */
	private static final Pattern COMMAND = Pattern.compile("'sealbench((?:\"(?:[^\"\\\\]|\\\\.)*\"|[^'\"])*)'");
	private static final Pattern WORD = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|[^\\s\"]+");
	private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]+");
	private static final Pattern CLASS_NAME = Pattern
			.compile("\\b[a-z]+(\\.[a-z0-9]+)+\\.[A-Z]\\w+|\\b[A-Z]\\w*[a-z]\\w*(Exception|Error)\\b|\\b(null|"
					+ "[a-z]+[A-Z]\\w*\\(\\))");
	/** Options of git and openssl that texts name. */
	private static final Set<String> FOREIGN_OPTIONS = Set.of("--cached");

	private final CommandLine commands = CommandRunner.commandLine(new Session(
			new CommandEnvironment(stream(), stream(), Map.of(), Path.of("."), Path.of("."), new NoTerminal()),
			new Interrupt(), MessageRulesTest.class));

	private static PrintStream stream() {
		return new PrintStream(new ByteArrayOutputStream(), true);
	}

	/** Every problem of the core, with arguments that could be anything. */
	private static List<Problem> problems() {
		return catalogues().flatMap(type -> Stream.of(type.getEnumConstants())).map(ProblemCode.class::cast)
				.map(code -> code.at(Place.of("plant"), samples(code))).toList();
	}

	private static Stream<Class<?>> catalogues() {
		return SourceFile.below(Checkout.ROOT.resolve("bundles")).stream()
				.filter(source -> source.simpleName().endsWith("Problem")).<Class<?>>map(MessageRulesTest::load)
				.filter(type -> type.isEnum() && ProblemCode.class.isAssignableFrom(type));
	}

	private static Class<?> load(SourceFile source) {
		try {
			return Class.forName(source.packaged() + "." + source.simpleName(), false,
					MessageRulesTest.class.getClassLoader());
		} catch (ClassNotFoundException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Numbers, which fit where a certificate is meant, or the kind of thing where a command begins with one. */
	private static Object[] samples(ProblemCode code) {
		boolean kindFirst = code.remedy().contains("sealbench {0} ");
		return IntStream.range(0, MOST_ARGUMENTS).<Object>mapToObj(i -> i == 0 && kindFirst ? "tag" : "1" + i)
				.toArray();
	}

	private static String texts(Problem problem) {
		return problem.message() + ". " + problem.remedy();
	}

	@Test
	void areFoundInEveryBundle() {
		assertTrue(catalogues().count() >= 30, () -> catalogues().toList().toString());
		assertTrue(problems().size() >= 400);
	}

	@Test
	void nameNoClass() {
		assertEquals(List.of(),
				problems().stream().filter(each -> CLASS_NAME.matcher(texts(each)).find()).map(Problem::line).toList());
	}

	@Test
	void areOneSentenceForWhatIsWrongAndOneForWhatToDo() {
		List<String> faults = new ArrayList<>();
		for (Problem problem : problems()) {
			ProblemCode code = problem.code();
			if (!code.message().matches("(?s)[^A-Z].*|[A-Z]+\\b.*|(OPC UA|Windows|Java|Firefox).*")
					|| code.message().endsWith(".")) {
				faults.add(code.text() + " message: " + code.message());
			}
			if (!code.remedy().matches("(?s)([A-Z].*(\\.|: \\{0\\})|\\{\\d\\})")) {
				faults.add(code.text() + " remedy: " + code.remedy());
			}
		}
		assertEquals(List.of(), faults);
	}

	@Test
	void nameCommandsThatThereAre() {
		Set<String> faults = new TreeSet<>();
		for (Problem problem : problems()) {
			Matcher named = COMMAND.matcher(texts(problem));
			while (named.find()) {
				fault(words(named.group(1))).ifPresent(
						fault -> faults.add(problem.code().text() + ": sealbench" + named.group(1) + ": " + fault));
			}
			assertTrue(named.reset().replaceAll("").indexOf("'sealbench") < 0, problem::line);
		}
		assertEquals(Set.of(), faults);
	}

	@Test
	void wouldNotNameWhatThereIsNot() {
		assertTrue(fault("cert", "lst").isPresent());
		assertTrue(fault("cert", "renew", "3", "--new-key").isPresent());
		assertTrue(fault("device", "set", "PLC_1", "opcua.uri=urn:x").isPresent());
		assertEquals(Optional.empty(), fault("device", "set", "PLC_1", "opcua.application-uri=urn:x"));
		assertEquals(List.of("device", "set", "PLC 1", "type=a\"b"),
				List.of(words("device set \"PLC 1\" \"type=a\\\"b\"")));
	}

	@Test
	void nameOptionsThatThereAre() {
		Set<String> known = new HashSet<>(FOREIGN_OPTIONS);
		collect(commands, known);
		Set<String> unknown = new TreeSet<>();
		for (Problem problem : problems()) {
			OPTION.matcher(texts(problem)).results().map(each -> each.group()).filter(each -> !known.contains(each))
					.forEach(each -> unknown.add(problem.code().text() + ": " + each));
		}
		assertEquals(Set.of(), unknown);
	}

	@Test
	void nameSettingsThatThereAre() {
		Set<String> areas = DeviceSettingKeys.all().keySet().stream().filter(key -> key.contains("."))
				.map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
		Pattern key = Pattern
				.compile("(?<![\\w./-])(?:" + String.join("|", areas) + ")\\.[a-z][a-z-]*(?![\\w.]*[\\w/])(?!\\.)");
		Set<String> unknown = new TreeSet<>();
		for (Problem problem : problems()) {
			key.matcher(texts(problem)).results().map(each -> each.group())
					.filter(each -> !DeviceSettingKeys.all().containsKey(each))
					.forEach(each -> unknown.add(problem.code().text() + ": " + each));
		}
		assertEquals(Set.of(), unknown);
	}

	private static void collect(CommandLine command, Set<String> known) {
		command.getCommandSpec().options().forEach(option -> known.addAll(Arrays.asList(option.names())));
		command.getSubcommands().values().forEach(each -> collect(each, known));
	}

	private static String[] words(String command) {
		return WORD.matcher(command).results()
				.map(word -> word.group(1) == null ? word.group() : word.group(1).replaceAll("\\\\(.)", "$1"))
				.toArray(String[]::new);
	}

	/** Why the command line would not take the command; a value in capitals stands for one of the right form. */
	private Optional<String> fault(String... words) {
		try {
			commands.parseArgs(words);
		} catch (UnmatchedArgumentException | MissingParameterException e) {
			// Texts may name a command alone, as that which tells how it goes on.
			boolean alone = words.length <= 2 && e instanceof MissingParameterException
					&& isCommand(commands.getCommandSpec(), words);
			return alone ? Optional.empty() : Optional.of(e.getMessage());
		} catch (ParameterException e) {
			if (!String.valueOf(e.getMessage()).startsWith("Invalid value")) {
				return Optional.of(e.getMessage());
			}
		}
		return settingFault(words);
	}

	private static boolean isCommand(CommandSpec spec, String... words) {
		CommandSpec at = spec;
		for (String word : words) {
			CommandLine next = at.subcommands().get(word);
			if (next == null) {
				return false;
			}
			at = next.getCommandSpec();
		}
		return true;
	}

	private static Optional<String> settingFault(String... words) {
		if (words.length < 3 || !words[1].equals("set") || !Set.of("device", "project").contains(words[0])) {
			return Optional.empty();
		}
		Set<String> known = words[0].equals("device") ? DeviceSettingKeys.all().keySet()
				: ProjectSettingKeys.forms().stream().map(form -> form.replaceFirst("=.*", ""))
						.collect(Collectors.toSet());
		return Arrays.stream(words).skip(2).filter(word -> word.contains("="))
				.map(word -> word.substring(0, word.indexOf('='))).filter(key -> !known.contains(key))
				.filter(key -> !key.matches("\\d+|KEY")).findFirst().map(key -> "no setting " + key);
	}
}
