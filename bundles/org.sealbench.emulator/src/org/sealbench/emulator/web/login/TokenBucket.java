// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.login;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** A token bucket for each key: allows a few attempts at once and then one at a time. */
final class TokenBucket {

	/** Clients choose the keys, so only the latest are remembered. */
	private static final int CAPACITY = 2000;

	private final int burst;
	private final long refill;
	private final LongSupplier nanos;
	private final Map<String, Left> left = new LinkedHashMap<>(16, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Left> eldest) {
			return size() > CAPACITY;
		}
	};

	private record Left(double count, long at) {
	}

	/**
	 * @param burst  how many at once
	 * @param refill time until one more is allowed
	 * @param nanos  elapsed time in nanoseconds
	 */
	TokenBucket(int burst, Duration refill, LongSupplier nanos) {
		this.burst = burst;
		this.refill = refill.toNanos();
		this.nanos = nanos;
	}

	/** Whether one more is allowed now; that takes it. */
	synchronized boolean take(String who) {
		long now = nanos.getAsLong();
		Left before = left.getOrDefault(who, new Left(burst, now));
		double count = Math.min(burst, before.count() + (double) (now - before.at()) / refill);
		boolean allowed = count >= 1;
		left.put(who, new Left(allowed ? count - 1 : count, now));
		return allowed;
	}

	/** Fills the bucket again. */
	synchronized void restore(String who) {
		left.remove(who);
	}
}
