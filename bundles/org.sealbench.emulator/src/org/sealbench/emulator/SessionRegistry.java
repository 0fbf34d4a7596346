// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;

import org.sealbench.device.DevicePart;

/** The sessions of a device's servers, for each server to show. It belongs to the device and outlives images. */
public final class SessionRegistry {

	private final Map<DevicePart, Supplier<List<Session>>> sources = new ConcurrentSkipListMap<>();

	/**
	 * One open session.
	 *
	 * @param server {@link DevicePart#WEB} or {@link DevicePart#OPCUA}
	 * @param who    the user, or what the client calls itself
	 * @param from   the client's address
	 * @param age    time since it began
	 */
	public record Session(DevicePart server, String who, String from, Duration age) {
	}

	/** Registers a server's sessions. */
	public void add(DevicePart server, Supplier<List<Session>> sessions) {
		sources.put(server, sessions);
	}

	/** Unregisters a server that has ended. */
	public void remove(DevicePart server) {
		sources.remove(server);
	}

	public List<Session> sessions() {
		return sources.values().stream().flatMap(each -> each.get().stream()).toList();
	}
}
