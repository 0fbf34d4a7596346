// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.download;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.sealbench.cli.console.Terminal;
import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.device.DeviceProblem;
import org.sealbench.operations.download.DownloadedDevice;

/** Asks on a terminal, once, whether devices may go to STOP for a download that turned out to need it. */
final class StopPrompt {

	private final Terminal terminal;
	private boolean allowed;
	private boolean asked;

	/** @param allowed whether the user said so beforehand */
	StopPrompt(Terminal terminal, boolean allowed) {
		this.terminal = terminal;
		this.allowed = allowed;
	}

	boolean isAllowed() {
		return allowed;
	}

	/** The devices that may go to STOP now and could not before. */
	List<String> ask(Outcome<List<DownloadedDevice>> outcome) {
		List<Problem> refused = outcome.problems().stream()
				.filter(problem -> problem.code() == DeviceProblem.STOP_NEEDED).toList();
		if (allowed || asked || refused.isEmpty() || !terminal.canAsk()) {
			return List.of();
		}
		asked = true;
		List<String> devices = refused.stream().map(problem -> problem.place().object()).distinct().toList();
		String answer = terminal.ask("STOP is needed for " + devices.stream().collect(Collectors.joining(", "))
				+ ". Load with STOP, and back to RUN afterwards? [y/N] ");
		allowed = answer != null && List.of("y", "yes").contains(answer.strip().toLowerCase(Locale.ROOT));
		return allowed ? devices : List.of();
	}
}
