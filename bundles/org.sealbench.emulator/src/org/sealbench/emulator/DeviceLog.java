// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.sealbench.device.LogEntry;

/** The device's own log, newest last, bounded. */
public final class DeviceLog {

	/** The source of what the web server logs. */
	public static final String WEB = "web";
	/** The source of what the OPC UA server logs. */
	public static final String OPCUA = "opcua";

	private static final int CAPACITY = 1000;

	private final InstantSource clock;
	private final Deque<LogEntry> entries = new ArrayDeque<>();

	public DeviceLog(InstantSource clock) {
		this.clock = clock;
	}

	/**
	 * @param source {@code web}, {@code opcua}, {@code link} or {@code device}
	 * @param text   one line; never a secret
	 */
	public synchronized void add(String source, String text) {
		if (entries.size() == CAPACITY) {
			entries.removeFirst();
		}
		entries.addLast(new LogEntry(clock.instant(), source, text.replaceAll("\\p{Cntrl}", " ")));
	}

	public synchronized List<LogEntry> entries() {
		return List.copyOf(entries);
	}
}
