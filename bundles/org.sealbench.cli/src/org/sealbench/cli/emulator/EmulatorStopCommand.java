// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.emulator;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.sealbench.cli.console.CliProblem;
import org.sealbench.cli.console.Session;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.device.emulator.EmulatorEntry;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Ends an emulator that runs as a process of its own. */
@Command(name = "stop", description = "End an emulator that 'sealbench emulator' or 'sealbench download' started.")
final class EmulatorStopCommand implements Callable<Integer> {

	private static final int PATIENCE_SECONDS = 20;

	@Mixin
	private RunningEmulators emulators;

	private final Session session;

	EmulatorStopCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		EmulatorEntry emulator = emulators.choose(session);
		Optional<ProcessHandle> process = ProcessHandle.of(emulator.pid());
		if (process.isPresent()) {
			end(emulator, process.get());
		}
		return session.answer().result(emulator, (ended, out) -> out.println("stopped " + ended.url()),
				(ended, json) -> json.addProperty("url", ended.url().toString()));
	}

	private void end(EmulatorEntry emulator, ProcessHandle process) throws ProblemException {
		if (Boolean.FALSE.equals(emulator.alone())) {
			throw new ProblemException(CliProblem.EMULATOR_SHARED.at(Place.of("emulator " + emulator.url()),
					String.valueOf(emulator.pid())));
		}
		// Those of earlier versions do not say whether they share it, and the system cuts a long command line.
		boolean own = Boolean.TRUE.equals(emulator.alone())
				|| process.info().commandLine().filter(line -> line.contains(session.program().getName())).isPresent();
		try {
			if (own && process.destroy()) {
				process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
				return;
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (ExecutionException | TimeoutException e) {
			throw stays(emulator, e);
		}
		throw stays(emulator, null);
	}

	private static ProblemException stays(EmulatorEntry emulator, Exception cause) {
		return new ProblemException(
				CliProblem.EMULATOR_STAYS.at(Place.of("emulator " + emulator.url()), String.valueOf(emulator.pid())),
				cause);
	}
}
