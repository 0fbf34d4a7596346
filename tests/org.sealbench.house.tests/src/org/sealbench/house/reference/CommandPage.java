// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house.reference;

import static org.sealbench.house.reference.MarkdownTable.code;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sealbench.cli.CommandRunner;
import org.sealbench.cli.console.CommandEnvironment;
import org.sealbench.cli.console.Interrupt;
import org.sealbench.cli.console.NoTerminal;
import org.sealbench.cli.console.Session;

import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Every command with its arguments and options, as the command line itself knows them. */
final class CommandPage {

	/** They stand once, before the commands; those of the login only with the commands that have them. */
	private static final Set<String> COMMON = Set.of("--project", "--json", "--quiet", "--verbose", "--help",
			"--version");

	private final Map<String, OptionSpec> common = new LinkedHashMap<>();
	private final StringBuilder commands = new StringBuilder();

	private CommandPage() {
	}

	static String text() {
		CommandPage page = new CommandPage();
		page.add(commandLine());
		MarkdownTable options = new MarkdownTable("option", "what it does");
		page.common.values().forEach(each -> options.row(code(names(each)), description(each)));
		return "# Commands\n\n" + ReferenceTest.MADE
				+ "How they are used together stands in [the command line](../command-line.md).\n\n"
				+ "## Options that nearly every command has\n\n" + options + page.commands;
	}

	private static CommandLine commandLine() {
		PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true);
		return CommandRunner.commandLine(new Session(
				new CommandEnvironment(nowhere, nowhere, Map.of(), Path.of("."), Path.of("."), new NoTerminal()),
				new Interrupt(), CommandPage.class));
	}

	private void add(CommandLine command) {
		CommandSpec spec = command.getCommandSpec();
		if (spec.usageMessage().hidden()) {
			return;
		}
		boolean group = !spec.subcommands().isEmpty();
		if (!group) {
			section(command, spec);
		}
		command.getSubcommands().values().stream().distinct().forEach(this::add);
	}

	private void section(CommandLine command, CommandSpec spec) {
		commands.append("\n## ").append(spec.qualifiedName()).append("\n\n")
				.append(String.join(" ", spec.usageMessage().description()).strip()).append("\n\n```\n")
				.append(synopsis(command)).append("\n```\n");
		List<ArgSpec> own = new ArrayList<>(spec.positionalParameters());
		for (OptionSpec option : spec.options()) {
			if (COMMON.contains(option.longestName())) {
				common.putIfAbsent(option.longestName(), option);
			} else if (!option.hidden()) {
				own.add(option);
			}
		}
		if (!own.isEmpty()) {
			MarkdownTable table = new MarkdownTable("", "");
			own.forEach(each -> table.row(code(names(each)), description(each)));
			commands.append('\n').append(table);
		}
		String footer = String.join(" ", spec.usageMessage().footer()).replaceAll("\\s+", " ").strip();
		if (!footer.isEmpty()) {
			commands.append('\n').append(footer.replace("<", "&lt;")).append('\n');
		}
	}

	private static String synopsis(CommandLine command) {
		return command.getHelp().synopsis(0).replace("\r", "").stripTrailing();
	}

	private static String names(ArgSpec argument) {
		String label = argument.paramLabel();
		if (!(argument instanceof OptionSpec option)) {
			return label;
		}
		String names = String.join(", ", option.names());
		return option.arity().max() == 0 ? names : names + " " + label;
	}

	private static String description(ArgSpec argument) {
		return String.join(" ", argument.renderedDescription());
	}
}
