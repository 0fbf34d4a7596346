package org.sealbench.emulator;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The device's own log, newest last, bounded. */
public final class DeviceLog {

	private static final int CAPACITY = 1000;

	private final InstantSource clock;
	private final Deque<Entry> entries = new ArrayDeque<>();

	public DeviceLog(InstantSource clock) {
		this.clock = clock;
	}

	/**
	 * One event.
	 *
	 * @param source {@code web}, {@code opcua}, {@code link} or {@code device}
	 * @param text   one line; never a secret
	 */
	public record Entry(Instant time, String source, String text) {
	}

	public synchronized void add(String source, String text) {
		if (entries.size() == CAPACITY) {
			entries.removeFirst();
		}
		entries.addLast(new Entry(clock.instant(), source, text.replaceAll("\\p{Cntrl}", " ")));
	}

	public synchronized List<Entry> entries() {
		return List.copyOf(entries);
	}
}
