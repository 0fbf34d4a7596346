// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.forecast;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A forecast as a calendar (RFC 5545): each maintenance window an event of one day with a reminder a week before, and
 * each end that nobody in the project can move an event, too. An event keeps its identifier as long as it is about the
 * same things on the same day, so that a calendar that is read again does not have it twice.
 */
public final class CalendarFile {

	private static final int LINE_BYTES = 75;
	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT)
			.withZone(ZoneOffset.UTC);
	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT)
			.withZone(ZoneOffset.UTC);

	private final StringBuilder text = new StringBuilder();
	private final Forecast forecast;

	private CalendarFile(Forecast forecast) {
		this.forecast = forecast;
	}

	/** The content of the file. */
	public static String of(Forecast forecast) {
		return new CalendarFile(forecast).write();
	}

	private String write() {
		line("BEGIN:VCALENDAR");
		line("VERSION:2.0");
		line("PRODID:-//Sealbench//Forecast//EN");
		line("X-WR-CALNAME:" + escaped("Certificates of " + forecast.project()));
		for (MaintenanceWindow window : forecast.windows()) {
			event(window.begin(), "Renew " + names(window), description(window));
		}
		for (Expiry item : forecast.items()) {
			event(item.end(), item.name() + " ends", item.kind().label() + ", ends " + item.end());
		}
		line("END:VCALENDAR");
		return text.toString();
	}

	private void event(Instant at, String summary, String description) {
		line("BEGIN:VEVENT");
		line("UID:" + UUID.nameUUIDFromBytes(
				(forecast.project() + '\n' + DAY.format(at) + '\n' + summary).getBytes(StandardCharsets.UTF_8)));
		line("DTSTAMP:" + STAMP.format(forecast.now()));
		line("DTSTART;VALUE=DATE:" + DAY.format(at));
		line("DTEND;VALUE=DATE:" + DAY.format(at.plus(1, ChronoUnit.DAYS)));
		line("SUMMARY:" + escaped(summary));
		line("DESCRIPTION:" + escaped(description));
		line("TRANSP:TRANSPARENT");
		line("BEGIN:VALARM");
		line("ACTION:DISPLAY");
		line("DESCRIPTION:" + escaped(summary));
		line("TRIGGER:-P7D");
		line("END:VALARM");
		line("END:VEVENT");
	}

	private static String names(MaintenanceWindow window) {
		return window.items().size() == 1 ? window.items().get(0).name()
				: window.items().size() + " certificates and lists";
	}

	private static String description(MaintenanceWindow window) {
		String items = window.items().stream()
				.map(each -> each.name() + " (" + each.kind().action().label() + ", ends " + each.end() + ")")
				.collect(Collectors.joining("\n"));
		String load = window.devices().isEmpty() ? "" : "\nLoad: " + String.join(", ", window.devices());
		String stop = window.stop().isEmpty() ? "" : "\nSTOP: " + String.join(", ", window.stop());
		return items + load + stop;
	}

	/** Text, RFC 5545 §3.3.11. */
	private static String escaped(String value) {
		return value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n")
				.replaceAll("\\p{Cntrl}", " ");
	}

	/** Lines of at most 75 octets, folded between characters, RFC 5545 §3.1. */
	private void line(String content) {
		int bytes = 0;
		for (int index = 0; index < content.length();) {
			int letter = content.codePointAt(index);
			String next = Character.toString(letter);
			int length = next.getBytes(StandardCharsets.UTF_8).length;
			if (bytes + length > LINE_BYTES) {
				text.append("\r\n ");
				bytes = 1;
			}
			text.append(next);
			bytes += length;
			index += next.length();
		}
		text.append("\r\n");
	}
}
