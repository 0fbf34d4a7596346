// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.host;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.function.LongSupplier;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceProblem;
import org.sealbench.device.link.PairingCode;
import org.sealbench.device.link.PairingProof;

/**
 * The one display of the emulator with its pairing code, and the throttle on guessing it: after a few wrong proofs the
 * emulator waits, twice as long each time.
 */
final class PairingDisplay {

	private static final int FREE_ATTEMPTS = 5;
	private static final int LONGEST_WAIT_AS_POWER = 6;
	private static final long SECOND = Duration.ofSeconds(1).toNanos();

	private PairingCode code;
	private final Store store;
	private final LongSupplier nanoTime;
	private int failures;
	private long waitUntil;

	/** Keeps the code of the display over a restart. */
	interface Store {
		/** @throws ProblemException if it cannot be written */
		void keep(PairingCode code) throws ProblemException;
	}

	PairingDisplay(PairingCode code, Store store, LongSupplier nanoTime) {
		this.code = code;
		this.store = store;
		this.nanoTime = nanoTime;
		this.waitUntil = nanoTime.getAsLong();
	}

	/** What the display shows while there is a blank device. */
	synchronized String text() {
		return code.text();
	}

	synchronized PairingCode code() {
		return code;
	}

	/**
	 * Shows another code from now on: the last one was used.
	 *
	 * @throws ProblemException if the new one cannot be stored
	 */
	synchronized void renew() throws ProblemException {
		PairingCode next = PairingCode.generate(new SecureRandom());
		store.keep(next);
		code = next;
	}

	/**
	 * The device's own proof for a station that has proven the code.
	 *
	 * @throws ProblemException if the proof is wrong, or it is not checked because there were too many wrong ones
	 */
	synchronized String answer(PairingProof expected, PairingCode shown, String proof) throws ProblemException {
		Place place = Place.of(expected.device());
		long wait = waitUntil - nanoTime.getAsLong();
		if (failures >= FREE_ATTEMPTS && wait > 0) {
			throw new ProblemException(DeviceProblem.TOO_MANY_ATTEMPTS.at(place, wait / SECOND + 1));
		}
		if (!expected.accepts(proof, PairingProof.Role.STATION, shown)) {
			failures++;
			if (failures >= FREE_ATTEMPTS) {
				waitUntil = nanoTime.getAsLong()
						+ (SECOND << Math.min(failures - FREE_ATTEMPTS, LONGEST_WAIT_AS_POWER));
			}
			throw new ProblemException(DeviceProblem.CODE_WRONG.at(place));
		}
		failures = 0;
		return expected.by(PairingProof.Role.DEVICE, shown);
	}
}
