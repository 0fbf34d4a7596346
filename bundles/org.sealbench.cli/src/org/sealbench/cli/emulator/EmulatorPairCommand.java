// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.emulator;

import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;
import org.sealbench.common.ProblemException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Has an emulated device show a pairing code for one more station. */
@Command(name = "pair",
		description = "Have a device show a pairing code for one more station, for ten minutes and for one pairing; "
				+ "the station gives it with 'download --pairing-code'.")
final class EmulatorPairCommand implements Callable<Integer> {

	@Parameters(paramLabel = "NAME", description = "Name of the device.")
	private String name;

	@Mixin
	private RunningEmulators emulators;

	private final Session session;

	EmulatorPairCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		return new EmulatorAction(session, emulators).run(name,
				report -> "shows the pairing code " + report.pairingCode(), panel -> panel.requestPairing(name));
	}
}
