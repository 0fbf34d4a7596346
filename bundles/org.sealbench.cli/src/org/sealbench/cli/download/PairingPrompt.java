// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.download;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.sealbench.cli.console.Terminal;
import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemCode;
import org.sealbench.device.DeviceProblem;
import org.sealbench.operations.emulator.EmulatorTarget;

/** Asks on a terminal for the pairing codes that a download lacked; once for each device. */
final class PairingPrompt {

	/** Where a code helps. */
	private static final Set<ProblemCode> CODES = Set.of(DeviceProblem.NEEDS_PAIRING, DeviceProblem.NOT_VERIFIED,
			DeviceProblem.OTHER_PROJECT, DeviceProblem.OTHER_DEVICE);

	private final Terminal terminal;
	private final EmulatorTarget target;
	private final List<String> asked = new ArrayList<>();

	PairingPrompt(Terminal terminal, EmulatorTarget target) {
		this.terminal = terminal;
		this.target = target;
	}

	/** The devices for which there are new codes to try. */
	List<String> ask(Outcome<?> outcome) {
		List<String> answered = new ArrayList<>();
		for (Problem problem : outcome.problems()) {
			String device = problem.place().object();
			if (CODES.contains(problem.code()) && terminal.canAsk() && !asked.contains(device)) {
				asked.add(device);
				char[] code = terminal.askSecret("Pairing code of " + device + ": ");
				if (code != null && code.length > 0) {
					target.pairingCodes().put(device, code);
					answered.add(device);
				}
			}
		}
		return answered;
	}
}
