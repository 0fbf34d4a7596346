// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.session;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Slows down guessing. After five wrong passwords in a row for one user from one address, further attempts are rejected
 * for a second, then two, then four, up to half a minute. Attempts at the same time count as wrong ones until their
 * result is known: of those beyond the five, each waits for one before it. Elapsed time counts, not the device's clock,
 * which anybody may set.
 */
final class LoginThrottle {

	private static final int FREE_ATTEMPTS = 5;
	private static final Duration LONGEST = Duration.ofSeconds(30);
	/** Clients choose names and addresses, so only the latest are remembered. */
	private static final int CAPACITY = 1000;

	private final LongSupplier nanos;
	private final Map<String, Attempts> attempts = new LinkedHashMap<>(16, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Attempts> eldest) {
			return size() > CAPACITY;
		}
	};

	private record Attempts(int failed, long last, int underWay) {

		static final Attempts NONE = new Attempts(0, 0, 0);

		boolean isPausing(long now) {
			return failed >= FREE_ATTEMPTS && now - last < pause(failed).toNanos();
		}

		/** After a pause there is one at a time. */
		boolean isFull() {
			return underWay > 0 && failed + underWay >= FREE_ATTEMPTS;
		}
	}

	/** @param nanos elapsed time in nanoseconds, such as {@link System#nanoTime()} */
	LoginThrottle(LongSupplier nanos) {
		this.nanos = nanos;
	}

	/**
	 * Begins an attempt, and waits until it may be checked; false if it is to be rejected unchecked. One that began has
	 * to end.
	 */
	synchronized boolean begins(String who) {
		while (!of(who).isPausing(nanos.getAsLong()) && of(who).isFull()) {
			try {
				wait();
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				return false;
			}
		}
		Attempts past = of(who);
		boolean begins = !past.isPausing(nanos.getAsLong());
		if (begins) {
			attempts.put(who, new Attempts(past.failed(), past.last(), past.underWay() + 1));
		}
		return begins;
	}

	/** Ends an attempt with a wrong password. */
	synchronized void failed(String who) {
		ended(who, of(who).failed() + 1, nanos.getAsLong());
	}

	/** Ends an attempt with the right password. */
	synchronized void succeeded(String who) {
		ended(who, 0, 0);
	}

	/** Ends an attempt whose result is not known. */
	synchronized void abandoned(String who) {
		ended(who, of(who).failed(), of(who).last());
	}

	private void ended(String who, int failed, long last) {
		int underWay = Math.max(0, of(who).underWay() - 1);
		if (failed == 0 && underWay == 0) {
			attempts.remove(who);
		} else {
			attempts.put(who, new Attempts(failed, last, underWay));
		}
		notifyAll();
	}

	private Attempts of(String who) {
		return attempts.getOrDefault(who, Attempts.NONE);
	}

	private static Duration pause(int count) {
		Duration pause = Duration.ofSeconds(1L << Math.min(count - FREE_ATTEMPTS, 5));
		return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
	}
}
