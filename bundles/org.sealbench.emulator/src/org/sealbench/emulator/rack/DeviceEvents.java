package org.sealbench.emulator.rack;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.sealbench.device.DeviceReport;
import org.sealbench.device.LogEntry;
import org.sealbench.device.OpenSession;

/** Brings what goes on in a device into the form of its report. */
final class DeviceEvents {

	private DeviceEvents() {
	}

	static List<OpenSession> sessions(DeviceParts parts) {
		Instant now = parts.clock().instant();
		return parts.insight().sessions().stream().map(each -> new OpenSession(each.server(), each.who(), each.from(), beginning(now, each.age())))
				.toList();
	}

	/** To the second, so that the same session says the same whenever it is asked about. */
	private static Instant beginning(Instant now, Duration age) {
		return now.minus(age).plusMillis(500).truncatedTo(ChronoUnit.SECONDS);
	}

	/** The last entries, newest first. */
	static List<LogEntry> log(DeviceParts parts) {
		return parts.log().entries().reversed().stream().limit(DeviceReport.MOST_LOG).toList();
	}
}
