// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.doctor;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.sealbench.common.Place;

/** Holds a server's clock against ours. */
final class ServerClock {

	/** What the way of the answer, and a clock that nobody sets by NTP, may make. */
	private static final Duration MOST = Duration.ofMinutes(5);

	private ServerClock() {
	}

	static void note(Optional<Instant> time, Instant now, ExaminationNotes notes) {
		if (time.isEmpty()) {
			notes.fact("clock", "not shown");
			return;
		}
		Duration ahead = Duration.between(now, time.get());
		Instant shown = time.get().truncatedTo(ChronoUnit.SECONDS);
		notes.fact("clock", shown + " (" + words(ahead) + ")");
		if (ahead.abs().compareTo(MOST) > 0) {
			notes.finding(DoctorProblem.CLOCK_WRONG.at(Place.of(notes.subject(), "clock"), shown, words(ahead)));
		}
	}

	private static String words(Duration ahead) {
		long seconds = ahead.abs().toSeconds();
		String length = seconds < 120 ? seconds + " s"
				: seconds < 7200 ? seconds / 60 + " min"
						: seconds < 172_800 ? seconds / 3600 + " h" : seconds / 86_400 + " days";
		return length + (ahead.isNegative() ? " behind" : " ahead");
	}
}
