// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** Shows the help of a command, as its option {@code --help} does. */
@Command(name = "help", description = "Show the help of a command: sealbench help cert new")
final class HelpCommand implements Callable<Integer> {

	@Parameters(paramLabel = "COMMAND", arity = "0..*", description = "The command; none for all of them.")
	private final List<String> words = new ArrayList<>();

	@Spec
	private CommandSpec spec;

	private final Session session;

	HelpCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		CommandLine command = spec.root().commandLine();
		for (String word : words) {
			CommandLine next = command.getSubcommands().get(word);
			if (next == null) {
				throw new ParameterException(command, UsageText.unmatched(command.getCommandSpec(), word));
			}
			command = next;
		}
		// As octets, as its colours steer the terminal.
		return session.answer().result(command, (found, out) -> found.usage(found.getOut()),
				(found, json) -> json.addProperty("help", found.getUsageMessage(Ansi.OFF)));
	}
}
