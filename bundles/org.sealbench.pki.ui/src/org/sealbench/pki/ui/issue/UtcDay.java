// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days as the user reads and types them, in UTC. */
public final class UtcDay {

	private UtcDay() {
	}

	public static String text(Instant instant) {
		return LocalDate.ofInstant(instant, ZoneOffset.UTC).toString();
	}

	/** The beginning of a day; nothing where the text is no day. */
	public static Optional<Instant> instant(String text) {
		try {
			return Optional.of(LocalDate.parse(text.strip()).atStartOfDay(ZoneOffset.UTC).toInstant());
		} catch (DateTimeParseException e) {
			return Optional.empty();
		}
	}
}
