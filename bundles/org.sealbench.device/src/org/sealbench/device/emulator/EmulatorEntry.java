// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.emulator;

import java.net.URI;
import java.time.Instant;

/**
 * A running emulator's entry in the registry.
 *
 * @param url         where its link is served
 * @param pid         number of its process
 * @param started     when that process started, since numbers are reused
 * @param fingerprint SHA-256 of its link certificate
 * @param panelToken  the token that the panel demands; a secret
 * @param state       its state folder
 */
public record EmulatorEntry(URI url, long pid, Instant started, String fingerprint, String panelToken, String state) {

	/** Leaves the token out: it must not get into a log. */
	@Override
	public String toString() {
		return "EmulatorEntry[" + url + ", " + state + "]";
	}
}
