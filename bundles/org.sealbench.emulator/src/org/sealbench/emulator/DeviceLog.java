// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.sealbench.device.LogEntry;

/** The device's own log, newest last, bounded. */
public final class DeviceLog {

	/** The source of what the web server logs. */
	public static final String WEB = "web";
	/** The source of what the OPC UA server logs. */
	public static final String OPCUA = "opcua";

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
	 * @param source {@code web}, {@code opcua}, {@code link} or {@code device}
	 * @param text   one line; never a secret
	 */
	public synchronized void add(String source, String text) {
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
