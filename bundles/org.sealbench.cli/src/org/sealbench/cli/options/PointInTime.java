// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.options;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.sealbench.cli.console.CliProblem;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;

/** A time as people write it: ISO 8601 with or without zone (UTC then), a date, or {@code now}. */
public final class PointInTime {

	private static final List<Function<String, Instant>> FORMS = List.of(text -> OffsetDateTime.parse(text).toInstant(),
			text -> LocalDateTime.parse(text).toInstant(ZoneOffset.UTC),
			text -> LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC));

	private PointInTime() {
	}

	/** A time for people and programs: ISO 8601 in UTC, to the second. */
	public static String text(Instant time) {
		return time.truncatedTo(ChronoUnit.SECONDS).toString();
	}

	/**
	 * @param what the option or parameter that it was given for
	 * @throws ProblemException if the text has none of the forms of a time
	 */
	public static Instant parse(String what, String text, InstantSource clock) throws ProblemException {
		if (List.of("now", "pc", "set").contains(text.toLowerCase(Locale.ROOT))) {
			return clock.instant();
		}
		for (Function<String, Instant> form : FORMS) {
			try {
				return form.apply(text);
			} catch (DateTimeException otherForm) {
				continue;
			}
		}
		throw new ProblemException(CliProblem.TIME_INVALID.at(Place.of(what), text));
	}
}
