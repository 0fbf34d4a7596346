// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.sealbench.device.DevicePart;
import org.sealbench.device.LogEntry;

/** The device's own log, newest last, bounded. */
public final class DeviceLog {

	private static final int CAPACITY = 1000;

	private final InstantSource clock;
	private final BooleanSupplier travelling;
	private final Deque<LogEntry> entries = new ArrayDeque<>();
	private final Deque<LogEntry> away = new ArrayDeque<>();

	public DeviceLog(InstantSource clock) {
		this(clock, () -> false);
	}

	/**
	 * @param travelling whether the clock shows another time for a while; what happens then is forgotten afterwards
	 */
	public DeviceLog(InstantSource clock, BooleanSupplier travelling) {
		this.clock = clock;
		this.travelling = travelling;
	}

	private boolean isAway() {
		boolean isAway = travelling.getAsBoolean();
		if (!isAway) {
			away.clear();
		}
		return isAway;
	}

	/**
	 * @param source what it happened to
	 * @param text   one line; never a secret
	 */
	public synchronized void add(DevicePart source, String text) {
		Deque<LogEntry> log = isAway() ? away : entries;
		if (log.size() == CAPACITY) {
			log.removeFirst();
		}
		log.addLast(new LogEntry(clock.instant(), source, text.replaceAll("\\p{Cntrl}", " ")));
	}

	public synchronized List<LogEntry> entries() {
		return List.copyOf(isAway() ? away : entries);
	}
}
