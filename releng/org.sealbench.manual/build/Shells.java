
// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.sealbench.cli.CommandRunner;
import org.sealbench.cli.console.CommandEnvironment;
import org.sealbench.cli.console.Interrupt;
import org.sealbench.cli.console.NoTerminal;
import org.sealbench.cli.console.Session;
import org.sealbench.cli.console.Version;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Writes manual pages ({@code man/man1}, one for each command, man(7)) and the completion of bash, zsh and fish
 * ({@code completion}), all from the commands themselves. Arguments: the folder to write, and the time of the version,
 * whose day the pages name. Class path: that of the command line.
 */
class Shells {

	private static final String PROGRAM = "sealbench";
	private static final List<String> EXIT_CODES = List.of("0", "done", "1", "the answer is no", "2", "wrong usage",
			"3", "bad input file", "4", "not logged in or wrong password", "5", "device not reachable", "70",
			"a defect of Sealbench");

	private final Path man;
	private final String day;
	private final StringBuilder fish = new StringBuilder();
	private final StringBuilder zsh = new StringBuilder("#compdef " + PROGRAM + "\n");
	private final List<String> paths = new ArrayList<>();

	Shells(Path target, String day) throws IOException {
		this.day = day;
		this.man = Files.createDirectories(target.resolve("man/man1"));
	}

	public static void main(String[] arguments) throws IOException {
		Path target = Path.of(arguments[0]);
		CommandSpec root = root(target);
		Shells shells = new Shells(target, arguments[1].replaceFirst("T.*", ""));
		shells.command(root);
		Path completion = Files.createDirectories(target.resolve("completion"));
		Files.writeString(completion.resolve("sealbench.bash"), AutoComplete.bash(PROGRAM, root.commandLine()));
		Files.writeString(completion.resolve("_sealbench"), shells.zsh + "_sealbench \"$@\"\n");
		Files.writeString(completion.resolve("sealbench.fish"), fishHead(shells.paths) + shells.fish);
	}

	private static CommandSpec root(Path folder) {
		PrintStream none = new PrintStream(OutputStream.nullOutputStream());
		CommandEnvironment here = new CommandEnvironment(none, none, Map.of(), folder, folder, new NoTerminal());
		return CommandRunner.commandLine(new Session(here, new Interrupt(), Shells.class)).getCommandSpec();
	}

	private void command(CommandSpec spec) throws IOException {
		String path = path(spec);
		if (!path.isEmpty()) {
			paths.add(path);
		}
		Files.writeString(man.resolve(spec.qualifiedName("-") + ".1"), page(spec));
		fish(spec, path);
		zsh(spec);
		for (CommandSpec each : subcommands(spec)) {
			command(each);
		}
	}

	private static List<CommandSpec> subcommands(CommandSpec spec) {
		return spec.subcommands().values().stream().map(CommandLine::getCommandSpec)
				.filter(each -> !each.usageMessage().hidden()).distinct().toList();
	}

	private static List<OptionSpec> options(CommandSpec spec) {
		return spec.options().stream().filter(each -> !each.hidden()).toList();
	}

	private static String path(CommandSpec spec) {
		return spec.qualifiedName(" ").replaceFirst("^" + PROGRAM + " ?", "");
	}

	private static String description(CommandSpec spec) {
		return String.join(" ", spec.usageMessage().description()).replace("%n", " ").replaceAll("\\s+", " ").strip();
	}

	private static String description(ArgSpec argument) {
		return String.join(" ", argument.description()).replace("%n", " ").replace("%%", "%").replaceAll("\\s+", " ")
				.strip();
	}

	/* Manual pages */

	private String page(CommandSpec spec) {
		StringBuilder page = new StringBuilder();
		page.append(".TH \"").append(roff(spec.qualifiedName("-").toUpperCase(Locale.ROOT))).append("\" 1 \"")
				.append(day).append("\" \"Sealbench ").append(Version.NUMBER).append("\" \"Sealbench\"\n.SH NAME\n");
		page.append(roff(spec.qualifiedName("-"))).append(" \\- ").append(line(description(spec)));
		page.append(".SH SYNOPSIS\n").append(line(
				new Help(spec, Help.defaultColorScheme(Help.Ansi.OFF)).synopsis(0).replaceAll("\\s+", " ").strip()));
		page.append(".SH DESCRIPTION\n").append(line(description(spec)));
		if (!subcommands(spec).isEmpty()) {
			page.append(".SH COMMANDS\n");
			subcommands(spec).forEach(each -> page.append(entry(each.name(), description(each))));
		}
		if (!spec.positionalParameters().isEmpty()) {
			page.append(".SH ARGUMENTS\n");
			spec.positionalParameters().stream().filter(each -> !each.hidden())
					.forEach(each -> page.append(entry(each.paramLabel(), description(each))));
		}
		page.append(".SH OPTIONS\n");
		options(spec).forEach(each -> page
				.append(entry(String.join(", ", each.names()) + (takesValue(each) ? "=" + each.paramLabel() : ""),
						description(each))));
		page.append(".SH EXIT STATUS\n");
		for (int i = 0; i < EXIT_CODES.size(); i += 2) {
			page.append(entry(EXIT_CODES.get(i), EXIT_CODES.get(i + 1)));
		}
		if (spec.parent() != null) {
			page.append(".SH SEE ALSO\n.BR ").append(roff(spec.parent().qualifiedName("-"))).append(" (1)\n");
		}
		return page.toString();
	}

	private static String entry(String term, String text) {
		return ".TP\n.B " + line(term) + line(text.isEmpty() ? "\\&" : text);
	}

	private static String line(String text) {
		String escaped = roff(text);
		return (escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" : "") + escaped + "\n";
	}

	private static String roff(String text) {
		return text.equals("\\&") ? text : text.replace("\\", "\\e").replace("-", "\\-");
	}

	/* Completion */

	private static boolean takesValue(ArgSpec argument) {
		return argument.arity().max() > 0;
	}

	private static List<String> candidates(ArgSpec argument) {
		return argument.completionCandidates() == null ? List.of()
				: StreamSupport.stream(argument.completionCandidates().spliterator(), false).toList();
	}

	private static boolean isFile(ArgSpec argument) {
		return argument.type() == Path.class
				|| argument.auxiliaryTypes().length > 0 && argument.auxiliaryTypes()[0] == Path.class;
	}

	private static String fishHead(List<String> paths) {
		return """
				# Completion of sealbench for fish.
				set -g __sealbench_commands %s

				# The command that was typed so far, without options and their values.
				function __sealbench_at
				    set -l path
				    for word in (commandline -opc)[2..-1]
				        if contains -- (string join -- ' ' $path $word) $__sealbench_commands
				            set -a path $word
				        end
				    end
				    test (string join -- ' ' '' $path | string collect) = (string join -- ' ' '' $argv | string collect)
				end

				complete -c sealbench -f
				""".formatted(paths.stream().map(Shells::quoted).collect(Collectors.joining(" ")));
	}

	private void fish(CommandSpec spec, String path) {
		String begin = "complete -c sealbench -n " + quoted("__sealbench_at" + (path.isEmpty() ? "" : " " + path));
		subcommands(spec).forEach(each -> fish.append(begin).append(" -a ").append(each.name()).append(" -d ")
				.append(quoted(description(each))).append('\n'));
		for (OptionSpec option : options(spec)) {
			fish.append(begin);
			for (String name : option.names()) {
				fish.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
			}
			fish.append(value(option)).append(" -d ").append(quoted(description(option))).append('\n');
		}
		for (PositionalParamSpec each : spec.positionalParameters()) {
			if (isFile(each)) {
				fish.append(begin).append(" -F\n");
			} else if (!candidates(each).isEmpty()) {
				fish.append(begin).append(" -a ").append(quoted(String.join(" ", candidates(each)))).append('\n');
			}
		}
	}

	private static String value(OptionSpec option) {
		if (!takesValue(option)) {
			return "";
		}
		return isFile(option) ? " -r -F"
				: " -x" + (candidates(option).isEmpty() ? "" : " -a " + quoted(String.join(" ", candidates(option))));
	}

	private static String quoted(String text) {
		return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
	}

	private void zsh(CommandSpec spec) {
		List<String> words = new ArrayList<>();
		for (OptionSpec option : options(spec)) {
			String exclusive = option.names().length > 1 ? "(" + String.join(" ", option.names()) + ")" : "";
			for (String name : option.names()) {
				words.add(zshWord(exclusive + name + (takesValue(option) ? (name.startsWith("--") ? "=" : "+") : "")
						+ "[" + escaped(description(option)) + "]" + (takesValue(option) ? action(option) : "")));
			}
		}
		List<CommandSpec> below = subcommands(spec);
		zsh.append('\n').append(function(spec)).append("() {\n\tlocal curcontext=$curcontext state line\n");
		if (below.isEmpty()) {
			spec.positionalParameters().stream().filter(each -> !each.hidden())
					.forEach(each -> words.add(zshWord((each.index().max() > 20 ? "*" : "") + action(each))));
			zsh.append(arguments(words)).append("}\n");
			return;
		}
		words.add("'1: :->command'");
		words.add("'*:: :->arguments'");
		zsh.append(arguments(words)).append("\tcase $state in\n\tcommand)\n\t\tlocal -a commands=(\n");
		below.forEach(each -> zsh.append("\t\t\t")
				.append(zshWord(each.name() + ":" + description(each).replace(":", "\\:"))).append('\n'));
		zsh.append("\t\t)\n\t\t_describe command commands\n\t\t;;\n\targuments)\n\t\tcase $words[1] in\n");
		below.forEach(
				each -> zsh.append("\t\t").append(each.name()).append(") ").append(function(each)).append(" ;;\n"));
		zsh.append("\t\tesac\n\t\t;;\n\tesac\n}\n");
	}

	private static String function(CommandSpec spec) {
		return "_" + spec.qualifiedName("_").replace('-', '_');
	}

	private static String arguments(List<String> words) {
		return words.stream().collect(Collectors.joining(" \\\n\t\t", "\t_arguments -C \\\n\t\t", "\n"));
	}

	private static String action(ArgSpec argument) {
		String label = escaped(argument.paramLabel().replaceAll("[<>\\[\\]]", ""));
		String values = candidates(argument).stream().map(each -> each.replace(":", "\\:"))
				.collect(Collectors.joining(" "));
		return ":" + label + ":" + (!values.isEmpty() ? "(" + values + ")" : isFile(argument) ? "_files" : " ");
	}

	private static String escaped(String text) {
		return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]").replace(":", "\\:");
	}

	private static String zshWord(String text) {
		return "'" + text.replace("'", "'\\''") + "'";
	}
}
