// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.emulator;

import java.time.Instant;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;
import org.sealbench.cli.options.PointInTime;
import org.sealbench.common.ProblemException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Sets the clock of an emulated device. */
@Command(name = "clock", description = "Set the clock of an emulated device.")
final class EmulatorClockCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "NAME", description = "Name of the device.")
	private String name;

	@Parameters(index = "1", paramLabel = "SET", description = "A time such as 2026-05-01T08:00:00Z, a date, or 'now'.")
	private String time;

	@Mixin
	private RunningEmulators emulators;

	private final Session session;

	EmulatorClockCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		Instant instant = PointInTime.parse("TIME", time, session.tools().clock());
		return new EmulatorAction(session, emulators).run(name, "clock set to " + instant,
				panel -> panel.setClock(name, instant));
	}
}
