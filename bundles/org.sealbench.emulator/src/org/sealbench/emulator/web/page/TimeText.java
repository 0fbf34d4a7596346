// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Times of the device as the pages show them: in UTC, to the second. */
public final class TimeText {

	private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'")
			.withZone(ZoneOffset.UTC);
	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss 'UTC'")
			.withZone(ZoneOffset.UTC);

	private TimeText() {
	}

	/** Date and time. */
	public static String full(Instant instant) {
		return FULL.format(instant);
	}

	/** The time of day alone. */
	public static String clock(Instant instant) {
		return CLOCK.format(instant);
	}

	/** For programs (ISO 8601). */
	public static String machine(Instant instant) {
		return instant.truncatedTo(ChronoUnit.SECONDS).toString();
	}
}
