// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.inspection;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.sealbench.cli.console.Json;
import org.sealbench.cli.console.Session;
import org.sealbench.cli.console.TextTable;
import org.sealbench.cli.options.PointInTime;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.forecast.CalendarFile;
import org.sealbench.operations.forecast.Expiry;
import org.sealbench.operations.forecast.Forecast;
import org.sealbench.operations.forecast.MaintenanceWindow;
import org.sealbench.operations.forecast.MakeForecast;
import org.sealbench.project.Project;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says what ends when. */
@Command(name = "forecast",
		description = "Say what ends when - certificates, CAs, revocation lists, partners, automatic acceptance - and "
				+ "on which days to renew it.")
public final class ForecastCommand implements Callable<Integer> {

	private static final long DEFAULT_DAYS = 365;

	@Option(names = "--until", paramLabel = "DATE", description = "How far to look; default: a year from now.")
	private String until;

	@Option(names = "--ics", paramLabel = "FILE", description = "Write the days into a calendar file (RFC 5545).")
	private Path calendar;

	private final Session session;

	ForecastCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		Instant end = until == null ? session.tools().clock().instant().plus(DEFAULT_DAYS, ChronoUnit.DAYS)
				: PointInTime.parse("--until", until, session.tools().clock());
		try (Project project = session.open()) {
			Outcome<Forecast> outcome = new MakeForecast(session.tools()).run(project, end);
			if (calendar != null) {
				session.write(session.path(calendar), CalendarFile.of(outcome.get()));
			}
			return session.answer().show(outcome, ForecastCommand::print, ForecastCommand::describe);
		}
	}

	private static void print(Forecast forecast, PrintStream out) {
		LocalDate last = LocalDate.ofInstant(forecast.until(), ZoneOffset.UTC);
		if (forecast.items().isEmpty() && forecast.windows().isEmpty()) {
			out.println("Nothing ends before " + last);
			return;
		}
		TextTable items = new TextTable("ENDS", "DUE FROM", "WHAT", "NAME", "TO DO", "DEVICES");
		forecast.items().forEach(each -> items.row(day(each.end()), day(each.due()), each.kind().label(), each.name(),
				each.kind().action().label(), String.join(", ", each.devices())));
		items.print(out);
		out.println();
		TextTable windows = new TextTable("WINDOW", "RENEW", "LOAD", "STOP");
		forecast.windows().forEach(each -> windows.row(each.date().toString(), names(each),
				String.join(", ", each.devices()), String.join(", ", each.stop())));
		windows.print(out);
	}

	private static String names(MaintenanceWindow window) {
		return window.items().stream().map(Expiry::name).collect(Collectors.joining("; "));
	}

	private static String day(Instant instant) {
		return LocalDate.ofInstant(instant, ZoneOffset.UTC).toString();
	}

	private static void describe(Forecast forecast, JsonObject json) {
		json.addProperty("now", forecast.now().truncatedTo(ChronoUnit.SECONDS).toString());
		json.addProperty("until", forecast.until().truncatedTo(ChronoUnit.SECONDS).toString());
		json.add("items", Json.array(forecast.items(), ForecastCommand::item));
		json.add("windows", Json.array(forecast.windows(), each -> {
			JsonObject window = new JsonObject();
			window.addProperty("date", each.date().toString());
			window.add("items", Json.array(each.items(), ForecastCommand::item));
			window.add("load", Json.strings(each.devices()));
			window.add("stop", Json.strings(each.stop()));
			return window;
		}));
	}

	private static JsonObject item(Expiry expiry) {
		JsonObject item = new JsonObject();
		item.addProperty("kind", expiry.kind().label());
		item.addProperty("id", expiry.number().isNone() ? null : expiry.number().value());
		item.addProperty("name", expiry.name());
		item.addProperty("end", expiry.end().toString());
		item.addProperty("due", expiry.due().truncatedTo(ChronoUnit.SECONDS).toString());
		item.addProperty("deadline", expiry.deadline().truncatedTo(ChronoUnit.SECONDS).toString());
		item.addProperty("action", expiry.kind().action().label());
		List<String> devices = expiry.devices();
		item.add("devices", Json.strings(devices));
		item.add("stop", Json.strings(expiry.stop()));
		return item;
	}
}
