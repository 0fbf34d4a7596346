// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.emulator;

import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;
import org.sealbench.common.ProblemException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Resets the memory of an emulated device. */
@Command(name = "reset", description = "Reset the memory of an emulated device: it is blank again.")
final class EmulatorResetCommand implements Callable<Integer> {

	@Parameters(paramLabel = "NAME", description = "Name of the device.")
	private String name;

	@Mixin
	private RunningEmulators emulators;

	private final Session session;

	EmulatorResetCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		return new EmulatorAction(session, emulators).run(name, "is blank", panel -> panel.reset(name));
	}
}
