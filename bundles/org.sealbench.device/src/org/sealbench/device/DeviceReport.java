// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sealbench.device.settings.OptionalComponent;

/**
 * What a device reports about itself.
 *
 * @param paired         whether it belongs to an engineering project; a device that does not is blank
 * @param clock          the device's own time
 * @param pairingCode    the code a blank device shows on its display; {@code null} over the link and once paired
 * @param manifest       what it holds, or {@code null} while blank
 * @param downloadNumber counts the downloads it took since its last memory reset
 * @param rejected       the client certificates that its OPC UA server rejected last, newest first
 * @param sessions       who is connected to its servers
 * @param log            the last events, newest first; at most {@link #MOST_LOG}
 * @param downloaded     what the last download loaded, if something was changed in the device since, else {@code null}
 * @param lastDownload   who did the last download, or {@code null} while blank and where it left no record
 * @param membership     what its project left in it to recognise it by, or {@code null}
 */
public record DeviceReport(String name, boolean paired, OperatingMode mode, Instant clock, List<String> addresses,
		@OptionalComponent @Nullable String pairingCode, ServiceReport web, ServiceReport opcua,
		@OptionalComponent @Nullable ImageManifest manifest, long downloadNumber, List<RejectedClient> rejected,
		List<SessionEntry> sessions, List<LogEntry> log, @OptionalComponent @Nullable ImageManifest downloaded,
		@OptionalComponent @Nullable DownloadRecord lastDownload, @OptionalComponent @Nullable String membership) {

	/** Entries of the log that a report carries. */
	public static final int MOST_LOG = 100;

	public DeviceReport {
		addresses = List.copyOf(addresses);
		rejected = List.copyOf(rejected);
		// An emulator of an earlier version does not report these.
		sessions = sessions == null ? List.of() : List.copyOf(sessions);
		log = log == null ? List.of() : List.copyOf(log);
	}

	/** A device without rejected clients, sessions and events. */
	public DeviceReport(String name, boolean paired, OperatingMode mode, Instant clock, List<String> addresses,
			@Nullable String pairingCode, ServiceReport web, ServiceReport opcua, @Nullable ImageManifest manifest,
			long downloadNumber) {
		this(name, paired, mode, clock, addresses, pairingCode, web, opcua, manifest, downloadNumber, List.of(),
				List.of(), List.of(), null, null, null);
	}
}
