// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import org.sealbench.cli.console.CommandEnvironment;
import org.sealbench.cli.console.Interrupt;
import org.sealbench.cli.console.ResultOutput;
import org.sealbench.cli.console.Version;

/** Entry point of the command line. */
public final class Main {

	private Main() {
	}

	public static void main(String[] arguments) {
		if (arguments.length == 1 && arguments[0].equals("--version")) {
			// Asked by scripts before anything else: answered without loading what parses commands.
			System.out.println(Version.text());
			return;
		}
		Interrupt interrupt = Interrupt.onShutdown();
		ResultOutput output = ResultOutput.ofThisProcess();
		int exitCode = new CommandRunner(CommandEnvironment.ofThisProcess(output), interrupt).run(arguments);
		interrupt.exit(output.exitCode(exitCode, System.err));
	}
}
