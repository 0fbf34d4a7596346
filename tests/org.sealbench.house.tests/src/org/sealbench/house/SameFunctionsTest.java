// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.sealbench.cli.CommandRunner;
import org.sealbench.cli.console.CommandEnvironment;
import org.sealbench.cli.console.Interrupt;
import org.sealbench.cli.console.NoTerminal;
import org.sealbench.cli.console.Session;
import org.w3c.dom.Element;

import picocli.CommandLine;

/**
 * What the command line can, the window can, and the other way round: every command of both stands in the table of
 * {@code docs/functions.md} beside its counterpart, or beside the reason why it has none.
 */
class SameFunctionsTest {

	/** What a reason takes at least. */
	private static final int LEAST_WORDS = 4;
	private static final Pattern CODE = Pattern.compile("`([^`]+)`");
	private static final List<Row> TABLE = table();

	/** A line of the table: commands of the command line, the window's, and words. */
	private record Row(List<String> commands, List<String> window, String words) {
	}

	private static List<Row> table() {
		try {
			return Files.readAllLines(Checkout.ROOT.resolve("docs/functions.md")).stream()
					.filter(line -> line.startsWith("|") && !line.startsWith("|---") && !line.startsWith("| command"))
					.map(SameFunctionsTest::row).toList();
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	private static Row row(String line) {
		String[] cells = line.split("\\|", -1);
		return new Row(codes(cells[1]), codes(cells[2]), CODE.matcher(cells[2]).replaceAll("").strip());
	}

	private static List<String> codes(String cell) {
		return CODE.matcher(cell).results().map(found -> found.group(1)).toList();
	}

	@Test
	void everyCommandOfTheCommandLineStandsInTheTableOnce() {
		List<String> written = TABLE.stream().flatMap(row -> row.commands().stream()).sorted().toList();
		assertEquals(List.copyOf(commands()), written);
	}

	@Test
	void everyCommandOfTheWindowStandsInTheTable() {
		Set<String> written = TABLE.stream().flatMap(row -> row.window().stream())
				.filter(id -> id.startsWith("org.sealbench.")).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(contributed(), written);
	}

	@Test
	void whatHasNoCounterpartHasAReason() {
		List<Row> bare = TABLE.stream().filter(row -> row.window().isEmpty() || row.commands().isEmpty())
				.filter(row -> row.words().split(" ").length < LEAST_WORDS).toList();
		assertEquals(List.of(), bare);
	}

	/** The commands that do something, by their words. */
	private static Set<String> commands() {
		Set<String> found = new TreeSet<>();
		Session session = new Session(
				new CommandEnvironment(stream(), stream(), Map.of(), Path.of("."), Path.of("."), new NoTerminal()),
				new Interrupt(), SameFunctionsTest.class);
		collect(CommandRunner.commandLine(session), "", found);
		return found;
	}

	private static PrintStream stream() {
		return new PrintStream(new ByteArrayOutputStream(), true);
	}

	private static void collect(CommandLine command, String words, Set<String> found) {
		command.getSubcommands().forEach((name, each) -> collect(each, (words + " " + name).strip(), found));
		if (command.getSubcommands().isEmpty() && !command.getCommandSpec().usageMessage().hidden()) {
			found.add(words);
		}
	}

	/** The commands that our bundles contribute. */
	private static Set<String> contributed() {
		Set<String> found = new TreeSet<>();
		for (Path bundle : Checkout.children(Checkout.ROOT.resolve("bundles"))) {
			Path file = bundle.resolve("plugin.xml");
			if (Files.exists(file)) {
				found.addAll(declared(file));
			}
		}
		return found;
	}

	private static List<String> declared(Path file) {
		List<String> found = new ArrayList<>();
		var elements = Dependencies.parse(file).getElementsByTagName("command");
		for (int i = 0; i < elements.getLength(); i++) {
			String id = ((Element) elements.item(i)).getAttribute("id");
			if (!id.isEmpty()) {
				found.add(id);
			}
		}
		return found;
	}

	@Test
	void theTableNamesNoCommandTwiceInOneRow() {
		List<Row> twice = TABLE.stream().filter(row -> Stream.of(row.commands(), row.window())
				.anyMatch(each -> each.stream().distinct().count() < each.size())).toList();
		assertEquals(List.of(), twice, () -> Arrays.toString(twice.toArray()));
	}
}
