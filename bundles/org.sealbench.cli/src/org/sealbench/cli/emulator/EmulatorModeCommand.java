// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.emulator;

import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;
import org.sealbench.common.ProblemException;
import org.sealbench.device.OperatingMode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Turns the mode switch of an emulated device. */
@Command(name = "mode", description = "Turn the mode switch of an emulated device.")
final class EmulatorModeCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "NAME", description = "Name of the device.")
	private String name;

	@Parameters(index = "1", paramLabel = "RUN|STOP", description = "The mode.")
	private OperatingMode mode;

	@Mixin
	private RunningEmulators emulators;

	private final Session session;

	EmulatorModeCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		return new EmulatorAction(session, emulators).run(name, "is in " + mode, panel -> panel.setMode(name, mode));
	}
}
