package org.sealbench.emulator.opcua;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Slows down guessing. After five wrong passwords in a row for one user from one address, further attempts are refused for a
 * second, then two, then four, up to half a minute. It goes by elapsed time, not by the device's clock, which anybody may
 * set.
 */
final class LoginThrottle {

	private static final int FREE_ATTEMPTS = 5;
	private static final Duration LONGEST = Duration.ofSeconds(30);
	/** Names and addresses are chosen by whoever tries, so only the latest are remembered. */
	private static final int CAPACITY = 1000;

	private final LongSupplier nanos;
	private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
			return size() > CAPACITY;
		}
	};

	private record Failures(int count, long last) {
	}

	/** @param nanos elapsed time in nanoseconds, such as {@link System#nanoTime()} */
	LoginThrottle(LongSupplier nanos) {
		this.nanos = nanos;
	}

	/** Whether an attempt is to be refused unseen. */
	synchronized boolean refuses(String who) {
		Failures past = failures.get(who);
		return past != null && past.count() >= FREE_ATTEMPTS && nanos.getAsLong() - past.last() < pause(past.count()).toNanos();
	}

	synchronized void failed(String who) {
		Failures past = failures.get(who);
		failures.put(who, new Failures(past == null ? 1 : past.count() + 1, nanos.getAsLong()));
	}

	synchronized void succeeded(String who) {
		failures.remove(who);
	}

	private static Duration pause(int count) {
		Duration pause = Duration.ofSeconds(1L << Math.min(count - FREE_ATTEMPTS, 5));
		return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
	}
}
