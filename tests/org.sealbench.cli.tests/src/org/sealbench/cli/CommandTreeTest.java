// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sealbench.cli.console.Interrupt;
import org.sealbench.cli.console.Session;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

class CommandTreeTest {

	private final Session session = new Session(new Cli(Path.of("").toAbsolutePath()).surroundings(), new Interrupt(),
			Main.class);

	@Test
	void namesAreThoseOfTheAnnotations() {
		for (Map.Entry<String, Class<?>> each : CommandTree.COMMANDS) {
			assertEquals(each.getValue().getAnnotation(Command.class).name(), each.getKey());
		}
	}

	@Test
	void aLineThatBeginsWithACommandDescribesThatOneAsTheWholeTreeDoes() {
		CommandLine all = CommandTree.of(session);
		for (Map.Entry<String, Class<?>> each : CommandTree.COMMANDS) {
			CommandLine part = CommandTree.of(session, each.getKey(), "--help");
			assertEquals(usage(all.getSubcommands().get(each.getKey())),
					usage(part.getSubcommands().get(each.getKey())));
		}
		assertEquals(Set.of("cert"), CommandTree.of(session, "cert", "list").getSubcommands().keySet());
	}

	@Test
	void whatIsAboutAllCommandsKnowsAllOfThem() {
		int all = CommandTree.COMMANDS.size();
		for (String[] each : List.of(new String[0], new String[] { "help" }, new String[] { "completion" },
				new String[] { "--json", "device" }, new String[] { "nonsense" })) {
			assertEquals(all, CommandTree.of(session, each).getSubcommands().size(), String.join(" ", each));
		}
	}

	private static String usage(CommandLine command) {
		StringBuilder usage = new StringBuilder(command.getUsageMessage(Ansi.OFF));
		command.getSubcommands().values().forEach(each -> usage.append(usage(each)));
		return usage.toString();
	}
}
