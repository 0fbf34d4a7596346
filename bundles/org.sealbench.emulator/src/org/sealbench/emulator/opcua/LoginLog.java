package org.sealbench.emulator.opcua;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * Keeps refused logins from driving everything else out of the device's log: within a minute each kind is told once and no
 * more than {@value #MOST} kinds, because whoever tries chooses the names. What was left out is counted in the next entry.
 */
final class LoginLog {

	static final int MOST = 20;

	private static final long MINUTE = Duration.ofMinutes(1).toNanos();

	private final LongSupplier nanos;
	private final Set<String> told = new HashSet<>();
	private long begin;
	private long leftOut;

	/** @param nanos elapsed time in nanoseconds, such as {@link System#nanoTime()} */
	LoginLog(LongSupplier nanos) {
		this.nanos = nanos;
		this.begin = nanos.getAsLong();
	}

	/** What to write, or nothing if this kind was told within the minute. */
	synchronized Optional<String> entry(String text) {
		long now = nanos.getAsLong();
		if (now - begin >= MINUTE) {
			begin = now;
			told.clear();
		}
		if (told.size() == MOST || !told.add(text)) {
			leftOut++;
			return Optional.empty();
		}
		String entry = leftOut == 0 ? text : text + " (" + leftOut + " refused logins were not logged before it)";
		leftOut = 0;
		return Optional.of(entry);
	}
}
