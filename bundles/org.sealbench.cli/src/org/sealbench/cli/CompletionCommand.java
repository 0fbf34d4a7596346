// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Model.CommandSpec;

/** Prints the script that completes commands and options in a shell. */
@Command(name = "completion",
		description = "Print the completion script for bash and zsh: source <(sealbench completion)")
final class CompletionCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	private final Session session;

	CompletionCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		String script = AutoComplete.bash("sealbench", spec.root().commandLine());
		return session.answer().result(script, (text, out) -> out.print(text),
				(text, json) -> json.addProperty("script", text));
	}
}
