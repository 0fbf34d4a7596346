// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.device;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

import org.sealbench.device.link.PairingCode;

/**
 * Which code a device takes in a pairing. A blank one takes that of the display. One that belongs to somebody takes
 * none, but for a while after an operator asked for one: a code of its own, for one more station, once. A code that was
 * used works again for the station that used it until that one has begun a download, because the answer may have been
 * lost. The codes in here are its own, and wiped when they hold no longer.
 */
public final class DevicePairing {

	/** How long a code that was asked for holds. */
	private static final long HOLDS = Duration.ofMinutes(10).toNanos();

	private final LongSupplier nanoTime;
	private PairingCode requested;
	private long until;
	private PairingCode used;
	private String usedBy = "";

	DevicePairing(LongSupplier nanoTime) {
		this.nanoTime = nanoTime;
	}

	/** Shows a new code; one asked for before holds no longer. */
	synchronized String request() {
		endRequest();
		requested = PairingCode.generate(new SecureRandom());
		until = nanoTime.getAsLong() + HOLDS;
		return requested.text();
	}

	/** The code that was asked for and still holds, as a display shows it. */
	synchronized Optional<String> requested() {
		if (requested != null && nanoTime.getAsLong() - until >= 0) {
			endRequest();
		}
		return Optional.ofNullable(requested).map(PairingCode::text);
	}

	/**
	 * The code that a station has to prove to a device that belongs to somebody, which the caller closes; empty if
	 * there is none for it.
	 */
	synchronized Optional<PairingCode> expectedOf(String station) {
		if (requested().isPresent()) {
			return Optional.of(requested.copy());
		}
		return used != null && usedBy.equals(station) ? Optional.of(used.copy()) : Optional.empty();
	}

	/** Ends a code that a station has proven to know; it stays the caller's. */
	synchronized void used(PairingCode code, String station) {
		known();
		used = code.copy();
		usedBy = station;
		endRequest();
	}

	/** The station has shown that it knows the device: it needs the used code no more. */
	synchronized void known() {
		if (used != null) {
			used.close();
			used = null;
		}
		usedBy = "";
	}

	/** No code holds any more. */
	synchronized void end() {
		endRequest();
		known();
	}

	private void endRequest() {
		if (requested != null) {
			requested.close();
			requested = null;
		}
	}
}
