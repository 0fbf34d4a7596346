// SPDX-License-Identifier: EPL-2.0
package org.sealbench.headless;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.sealbench.cli.CommandRunner;
import org.sealbench.cli.console.CommandEnvironment;
import org.sealbench.cli.console.Interrupt;
import org.sealbench.cli.console.NoTerminal;

/**
 * Runs everyday commands in an empty folder, so that the JVM sees the classes they load and keeps them in its archive.
 * What the commands answer does not matter here: a class that is not seen is loaded the slow way later.
 */
public final class Training {

	private static final List<List<String>> COMMANDS = List.of(List.of("--help"), List.of("new", "plant"),
			List.of("device", "add", "PLC_1", "--address", "127.0.0.11", "--project", "plant"),
			List.of("device", "set", "PLC_1", "webserver.enabled=true", "opcua.enabled=true", "--yes", "--project",
					"plant"),
			List.of("compile", "--json", "--project", "plant"),
			List.of("protect", "--user", "trainee", "--project", "plant"),
			List.of("cert", "list", "--json", "--user", "trainee", "--project", "plant"),
			List.of("cert", "show", "1", "--user", "trainee", "--project", "plant"),
			List.of("compile", "--user", "trainee", "--project", "plant"),
			List.of("device", "list", "--json", "--user", "trainee", "--project", "plant"));

	private Training() {
	}

	/** Takes the folder. */
	public static void main(String[] arguments) {
		Path folder = Path.of(arguments[0]).toAbsolutePath();
		Map<String, String> environment = Map.of("SEALBENCH_STATE_HOME", folder.resolve("state").toString(),
				"SEALBENCH_PASSWORD", "training-" + System.nanoTime());
		for (List<String> command : COMMANDS) {
			var out = new PrintStream(OutputStream.nullOutputStream());
			CommandEnvironment here = new CommandEnvironment(out, out, environment, folder, folder, new NoTerminal());
			new CommandRunner(here, new Interrupt()).run(command.toArray(String[]::new));
		}
		System.exit(0);
	}
}
