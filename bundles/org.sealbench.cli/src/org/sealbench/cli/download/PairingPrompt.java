// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.download;

import java.util.ArrayList;
import java.util.List;

import org.sealbench.cli.console.Terminal;
import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.device.DeviceProblem;
import org.sealbench.operations.download.DownloadedDevice;
import org.sealbench.operations.emulator.EmulatorTarget;

/** Asks on a terminal for the pairing codes that a download lacked; once for each device. */
final class PairingPrompt {

	private final Terminal terminal;
	private final EmulatorTarget target;
	private final List<String> asked = new ArrayList<>();
	private List<String> devices = List.of();

	PairingPrompt(Terminal terminal, EmulatorTarget target) {
		this.terminal = terminal;
		this.target = target;
	}

	/** Whether there are new codes to try. */
	boolean ask(Outcome<List<DownloadedDevice>> outcome) {
		List<String> answered = new ArrayList<>();
		for (Problem problem : outcome.problems()) {
			String device = problem.place().object();
			if (problem.code() == DeviceProblem.NEEDS_PAIRING && terminal.canAsk() && !asked.contains(device)) {
				asked.add(device);
				char[] code = terminal.askSecret("Pairing code of " + device + ": ");
				if (code != null && code.length > 0) {
					target.pairingCodes().put(device, code);
					answered.add(device);
				}
			}
		}
		devices = answered;
		return !answered.isEmpty();
	}

	/** The devices to be tried again. */
	List<String> devices() {
		return List.copyOf(devices);
	}

	/** The result of both tries: the second counts for the devices in it. */
	Outcome<List<DownloadedDevice>> merge(Outcome<List<DownloadedDevice>> first,
			Outcome<List<DownloadedDevice>> second) {
		List<Problem> problems = new ArrayList<>(first.problems());
		problems.removeIf(problem -> devices.contains(problem.place().object()));
		problems.addAll(second.problems());
		List<DownloadedDevice> results = new ArrayList<>();
		for (DownloadedDevice device : first.result().orElse(List.of())) {
			results.add(second.result().orElse(List.of()).stream().filter(each -> each.name().equals(device.name()))
					.findFirst().orElse(device));
		}
		return Outcome.of(results, problems);
	}
}
