package org.sealbench.emulator.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

import org.sealbench.emulator.DeviceLog;

/**
 * Writes what others make the device refuse into its log: the first of its kind at once, and the further ones of the next
 * minute as a number, so that nobody can flood the log.
 */
final class QuietLog {

	private static final Duration QUIET = Duration.ofMinutes(1);
	private static final int CAPACITY = 200;

	private final DeviceLog log;
	private final LongSupplier nanos;
	private final Map<String, Said> said = new LinkedHashMap<>(16, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Said> eldest) {
			return size() > CAPACITY;
		}
	};

	private record Said(long at, int since) {
	}

	QuietLog(DeviceLog log, LongSupplier nanos) {
		this.log = log;
		this.nanos = nanos;
	}

	/** @param kind what counts as the same, such as the refusal and the client's address */
	synchronized void add(String kind, String text) {
		long now = nanos.getAsLong();
		Said last = said.get(kind);
		if (last != null && now - last.at() < QUIET.toNanos()) {
			said.put(kind, new Said(last.at(), last.since() + 1));
			return;
		}
		said.put(kind, new Said(now, 0));
		log.add(WebDeviceServer.LOG_SOURCE, last == null || last.since() == 0 ? text : text + " (and " + last.since() + " times before)");
	}
}
