// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.device;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.sealbench.device.DeviceReport;
import org.sealbench.device.LogEntry;
import org.sealbench.device.SessionEntry;

/** Converts sessions and log of a device into entries of its report. */
final class ReportEntries {

	private ReportEntries() {
	}

	static List<SessionEntry> sessions(DeviceState parts) {
		Instant now = parts.clock().instant();
		return parts.insight().sessions().stream()
				.map(each -> new SessionEntry(each.server(), each.who(), each.from(), beginning(now, each.age())))
				.toList();
	}

	/** To the second, so that a session has the same time in every report. */
	private static Instant beginning(Instant now, Duration age) {
		return now.minus(age).plusMillis(500).truncatedTo(ChronoUnit.SECONDS);
	}

	/** The last entries, newest first. */
	static List<LogEntry> log(DeviceState parts) {
		return parts.log().entries().reversed().stream().limit(DeviceReport.MOST_LOG).toList();
	}
}
