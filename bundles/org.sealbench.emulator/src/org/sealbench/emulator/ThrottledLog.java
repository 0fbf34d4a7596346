// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Prevents what any client can cause from pushing everything else out of the device's log: of each kind the same is
 * logged once a minute, and no more than {@value #MOST} different ones, because clients choose names and addresses.
 * What was left out is counted in the next entry of the kind.
 */
public final class ThrottledLog {

	public static final int MOST = 20;

	private static final long MINUTE = Duration.ofMinutes(1).toNanos();

	private final Consumer<String> log;
	private final LongSupplier nanos;
	private final Map<String, Kind> kinds = new HashMap<>();

	/** What was logged of a kind since a minute began. */
	private static final class Kind {

		private final Set<String> told = new HashSet<>();
		private long begin;
		private long leftOut;
	}

	/**
	 * @param log   receives the entries
	 * @param nanos elapsed time in nanoseconds, such as {@link System#nanoTime()}: anybody may set the device's clock
	 */
	public ThrottledLog(Consumer<String> log, LongSupplier nanos) {
		this.log = log;
		this.nanos = nanos;
	}

	/**
	 * @param kind one of a few words of the program's own
	 * @param same what counts as the same within its kind, such as the client's address
	 * @param text one line
	 */
	public synchronized void add(String kind, String same, String text) {
		long now = nanos.getAsLong();
		Kind past = kinds.computeIfAbsent(kind, each -> new Kind());
		if (past.told.isEmpty() || now - past.begin >= MINUTE) {
			past.begin = now;
			past.told.clear();
		}
		if (past.told.size() == MOST || !past.told.add(same)) {
			past.leftOut++;
			return;
		}
		log.accept(past.leftOut == 0 ? text : text + " (" + past.leftOut + " more like it were not logged before)");
		past.leftOut = 0;
	}
}
