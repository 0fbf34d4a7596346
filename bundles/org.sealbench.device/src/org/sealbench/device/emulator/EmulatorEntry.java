// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.emulator;

import java.net.URI;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.sealbench.device.settings.OptionalComponent;

/**
 * A running emulator's entry in the registry.
 *
 * @param url         where its link is served
 * @param pid         number of its process
 * @param started     when that process started, since numbers are reused
 * @param fingerprint SHA-256 of its link certificate
 * @param panelToken  the token that the panel demands; a secret
 * @param state       its state folder
 * @param alone       whether its process does nothing else, so that it can be ended from outside; {@code null} in an
 *                    entry of an earlier version
 */
public record EmulatorEntry(URI url, long pid, Instant started, String fingerprint, String panelToken, String state,
		@OptionalComponent @Nullable Boolean alone) {

	/** One that shares its process. */
	public EmulatorEntry(URI url, long pid, Instant started, String fingerprint, String panelToken, String state) {
		this(url, pid, started, fingerprint, panelToken, state, false);
	}

	/** Leaves the token out: it must not get into a log. */
	@Override
	public String toString() {
		return "EmulatorEntry[" + url + ", " + state + "]";
	}
}
