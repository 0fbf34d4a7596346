// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;

/** The sessions of a device's servers, for each server to show. It belongs to the device and outlives images. */
public final class SessionRegistry {

	private final Map<String, Supplier<List<Session>>> sources = new ConcurrentSkipListMap<>();

	/**
	 * One open session.
	 *
	 * @param server {@code web} or {@code opcua}
	 * @param who    the user, or what the client calls itself
	 * @param from   the client's address
	 * @param age    time since it began
	 */
	public record Session(String server, String who, String from, Duration age) {
	}

	/** Registers a server's sessions. */
	public void add(String server, Supplier<List<Session>> sessions) {
		sources.put(server, sessions);
	}

	/** Unregisters a server that has ended. */
	public void remove(String server) {
		sources.remove(server);
	}

	public List<Session> sessions() {
		return sources.values().stream().flatMap(each -> each.get().stream()).toList();
	}
}
