// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.emulator;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;
import org.sealbench.common.ProblemException;
import org.sealbench.device.emulator.Emulator;
import org.sealbench.device.emulator.EmulatorOptions;
import org.sealbench.project.Project;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the emulator until the process is asked to end, and holds the commands about running emulators. */
@Command(name = "emulator",
		description = "Run the emulator until it is stopped; with a command, look at one that runs.",
		subcommands = { EmulatorListCommand.class, EmulatorClockCommand.class, EmulatorModeCommand.class,
				EmulatorPairCommand.class, EmulatorResetCommand.class, EmulatorRejectedCommand.class,
				EmulatorTrustCommand.class, EmulatorStopCommand.class })
public final class EmulatorCommand implements Callable<Integer> {

	@Option(names = "--listen", paramLabel = "HOST:PORT", defaultValue = "127.0.0.1:4843",
			description = "Where the link is served; port 0 takes a free one. Default: ${DEFAULT-VALUE}.")
	private String listen;

	@Option(names = "--state", paramLabel = "DIR",
			description = "Folder that survives a restart; default: in the project, else in the user's state folder.")
	private Path state;

	private final Session session;

	EmulatorCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		EmulatorOptions options = new EmulatorOptions(ListenAddress.parse(listen), state(), devices(), session::message,
				true);
		try (Emulator emulator = new InstalledEmulator().service().start(options)) {
			session.out().println("ready " + emulator.url());
			session.out().flush();
			session.interrupt().await();
			session.message("stopping");
		}
		return 0;
	}

	private Path state() {
		if (state != null) {
			return session.path(state);
		}
		return session.projectFolder().map(folder -> folder.resolve(".sealbench/emulator"))
				.orElseGet(() -> session.here().state().resolve("emulator"));
	}

	private List<String> devices() throws ProblemException {
		if (session.projectFolder().isEmpty()) {
			return List.of();
		}
		try (Project project = session.open()) {
			return project.plant().getDevices().stream().map(device -> device.getName()).toList();
		}
	}
}
