// SPDX-License-Identifier: EPL-2.0
package org.sealbench.headless;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
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

	/** Separated by blanks; each is run in the folder {@code plant}. */
	private static final List<String> COMMANDS = List.of("--help", "device add PLC_1 --address 127.0.0.11",
			"device add PLC_2 --address 127.0.0.12 --dns plc-2.example.org",
			"device set PLC_1 webserver.enabled=true opcua.enabled=true --yes", "compile --json",
			"protect --user trainee",
			"device set PLC_2 webserver.enabled=true opcua.enabled=true opcua.licence=small opcua.policies=secure "
					+ "opcua.password-login=true security.global=true opcua.users=+operator --yes",
			"compile", "compile", "device set PLC_1 webserver.session-minutes=7", "compile --json", "plan",
			"plan --json", "device list --json", "device list", "device show PLC_2", "cert list --json", "cert list",
			"cert show 5", "cert renew 5", "check", "check --json", "matrix", "matrix --json", "explain PLC_2 PLC_1",
			"integrity", "integrity accept --all", "user list");

	private Training() {
	}

	/** Takes the folder. */
	public static void main(String[] arguments) {
		Path folder = Path.of(arguments[0]).toAbsolutePath();
		Map<String, String> environment = Map.of("SEALBENCH_STATE_HOME", folder.resolve("state").toString(),
				"SEALBENCH_USER", "trainee", "SEALBENCH_PASSWORD", "training-" + System.nanoTime());
		run(folder, environment, List.of("new", "plant"));
		for (String command : COMMANDS) {
			List<String> words = new ArrayList<>(List.of(command.split(" ")));
			words.addAll(List.of("--project", "plant"));
			run(folder, environment, words);
		}
		System.exit(0);
	}

	private static void run(Path folder, Map<String, String> environment, List<String> command) {
		var out = new PrintStream(OutputStream.nullOutputStream());
		CommandEnvironment here = new CommandEnvironment(out, out, environment, folder, folder, new NoTerminal());
		new CommandRunner(here, new Interrupt()).run(command.toArray(String[]::new));
	}
}
