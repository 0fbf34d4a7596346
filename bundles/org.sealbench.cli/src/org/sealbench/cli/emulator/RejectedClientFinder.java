// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.emulator;

import java.util.List;
import java.util.Locale;

import org.sealbench.cli.console.Session;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.device.RejectedClient;
import org.sealbench.device.link.HttpEmulatorPanel;

/** Finds the clients that an emulated device rejected. */
final class RejectedClientFinder {

	private final Session session;
	private final RunningEmulators emulators;

	RejectedClientFinder(Session session, RunningEmulators emulators) {
		this.session = session;
		this.emulators = emulators;
	}

	/** All of a device, newest first. */
	List<RejectedClient> all(String device) throws ProblemException {
		try (HttpEmulatorPanel panel = new HttpEmulatorPanel(emulators.choose(session))) {
			return EmulatorAction.find(panel, device).rejected();
		}
	}

	/** The one that is meant: {@code last}, or the beginning of a fingerprint, with or without colons. */
	RejectedClient one(String device, String wanted) throws ProblemException {
		String start = wanted.replace(":", "").toLowerCase(Locale.ROOT);
		List<RejectedClient> refused = all(device);
		if (refused.isEmpty()) {
			throw new ProblemException(RejectedClientProblem.NONE_REFUSED.at(Place.of("device " + device)));
		}
		return refused.stream()
				.filter(each -> wanted.equals("last") || !start.isEmpty() && each.fingerprint().startsWith(start))
				.findFirst().orElseThrow(() -> new ProblemException(
						RejectedClientProblem.NOT_REFUSED.at(Place.of("device " + device), wanted, device)));
	}
}
