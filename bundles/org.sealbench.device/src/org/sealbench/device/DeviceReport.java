// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sealbench.device.settings.OptionalComponent;

/**
 * What a device says of itself.
 *
 * @param paired         whether it belongs to an engineering project; a device that does not is blank
 * @param clock          the device's own time
 * @param pairingCode    the code a blank device shows on its display; {@code null} over the link and once paired
 * @param manifest       what it holds, or {@code null} while blank
 * @param downloadNumber counts the downloads it took since its last memory reset
 * @param rejected       the client certificates that its OPC UA server refused last, newest first
 * @param sessions       who is connected to its servers
 * @param log            what happened last, newest first; at most {@link #MOST_LOG}
 * @param downloaded     what the last download brought, if somebody changed something in the device since, else
 *                       {@code null}
 */
public record DeviceReport(String name, boolean paired, OperatingMode mode, Instant clock, List<String> addresses,
		@OptionalComponent @Nullable String pairingCode, ServiceReport web, ServiceReport opcua,
		@OptionalComponent @Nullable ImageManifest manifest, long downloadNumber, List<RejectedClient> rejected,
		List<SessionEntry> sessions, List<LogEntry> log, @OptionalComponent @Nullable ImageManifest downloaded) {

	/** Entries of the log that a report carries. */
	public static final int MOST_LOG = 100;

	public DeviceReport {
		addresses = List.copyOf(addresses);
		rejected = List.copyOf(rejected);
		// An emulator that was started before it could tell of these says nothing of them.
		sessions = sessions == null ? List.of() : List.copyOf(sessions);
		log = log == null ? List.of() : List.copyOf(log);
	}

	/** A device that refused nobody and to which nothing happened. */
	public DeviceReport(String name, boolean paired, OperatingMode mode, Instant clock, List<String> addresses,
			@Nullable String pairingCode, ServiceReport web, ServiceReport opcua, @Nullable ImageManifest manifest,
			long downloadNumber) {
		this(name, paired, mode, clock, addresses, pairingCode, web, opcua, manifest, downloadNumber, List.of(),
				List.of(), List.of(), null);
	}
}
