// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.emulator;

import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.Json;
import org.sealbench.cli.console.Session;
import org.sealbench.cli.console.TextTable;
import org.sealbench.cli.options.LoginOptions;
import org.sealbench.cli.options.PointInTime;
import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.device.emulator.EmulatorEntry;
import org.sealbench.device.link.HttpEmulatorPanel;
import org.sealbench.operations.CountText;
import org.sealbench.operations.travel.TravelInTime;
import org.sealbench.operations.travel.Travelled;
import org.sealbench.operations.travel.TravelledPair;
import org.sealbench.operations.trial.Attempt;
import org.sealbench.project.Project;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tries the emulated plant at another date. */
@Command(name = "travel",
		description = "Move the clocks of the emulated devices to a date, try every connection, and say on which day "
				+ "each breaks; afterwards the clocks go back. Exit code 1: one does not come about at the date, "
				+ "5: a device is not there.")
public final class TravelCommand implements Callable<Integer> {

	private static final int UNREACHABLE = 5;

	@Parameters(paramLabel = "DATE", description = "A date such as 2027-05-01 or a time such as 2027-05-01T08:00:00Z.")
	private String date;

	@Mixin
	private RunningEmulators emulators;

	@Mixin
	private LoginOptions login;

	private final Session session;

	TravelCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		Instant when = PointInTime.parse("DATE", date, session.tools().clock());
		TravelInTime travel = new TravelInTime(session.tools());
		travel.check(when);
		try (Project project = session.open()) {
			login.loginIfNamed(session, project);
			EmulatorEntry emulator = emulators.choose(session);
			try (HttpEmulatorPanel panel = new HttpEmulatorPanel(emulator)) {
				Outcome<Travelled> outcome = session.progress()
						.run(monitor -> travel.run(project, panel, emulator.fingerprint(), when, monitor));
				int exitCode = session.answer().show(outcome, TravelCommand::print, TravelCommand::describe);
				return exitCode == 0 ? answer(outcome) : exitCode;
			}
		}
	}

	private static int answer(Outcome<Travelled> outcome) {
		if (!outcome.get().isGood()) {
			return 1;
		}
		return outcome.problems().stream().map(Problem::code)
				.anyMatch(each -> each.category().exitCode() == UNREACHABLE) ? UNREACHABLE : 0;
	}

	private static void print(Travelled travelled, PrintStream out) {
		TextTable table = new TextTable("CLIENT", "DEVICE", "VIA", "TODAY", "AT THE DATE", "BREAKS", "WHY");
		travelled.pairs()
				.forEach(each -> table.row(each.client(), each.device(), each.protocol().words(), words(each.today()),
						words(each.then()), each.breaks().map(LocalDate::toString).orElse("-"), why(each)));
		table.print(out);
		long tried = travelled.pairs().stream().filter(each -> each.then().state() != Attempt.State.NOT_TRIED).count();
		long good = travelled.pairs().stream().filter(each -> each.then().state() == Attempt.State.CONNECTED).count();
		out.println("At " + PointInTime.text(travelled.date()) + " " + good + " of "
				+ CountText.count((int) tried, "connection") + " come about; not tried: "
				+ (travelled.pairs().size() - tried));
		if (!travelled.whole()) {
			out.println("The plant is large: devices that only share a CA were not tried with each other.");
		}
	}

	private static String words(Attempt attempt) {
		return switch (attempt.state()) {
		case CONNECTED -> "connects";
		case REFUSED -> "refused";
		case NOT_TRIED -> "not tried";
		};
	}

	private static String why(TravelledPair pair) {
		if (pair.then().state() == Attempt.State.NOT_TRIED) {
			return pair.then().reason() + " (" + pair.expected().words() + ")";
		}
		String why = pair.cause().isEmpty() ? pair.then().reason() : pair.cause();
		return why.isEmpty() ? pair.today().reason() : why;
	}

	private static void describe(Travelled travelled, JsonObject json) {
		json.addProperty("now", PointInTime.text(travelled.now()));
		json.addProperty("date", PointInTime.text(travelled.date()));
		json.addProperty("whole", travelled.whole());
		json.add("connections", Json.array(travelled.pairs(), TravelCommand::describe));
	}

	private static JsonObject describe(TravelledPair pair) {
		JsonObject json = new JsonObject();
		json.addProperty("client", pair.client());
		json.addProperty("device", pair.device());
		json.addProperty("via", pair.protocol().words());
		json.addProperty("expected", pair.expected().words());
		json.addProperty("expectedReason", pair.why());
		json.add("today", describe(pair.today()));
		json.add("then", describe(pair.then()));
		json.addProperty("agrees", !pair.isContradicted());
		json.addProperty("breaks", pair.breaks().map(LocalDate::toString).orElse(null));
		json.addProperty("cause", pair.cause());
		return json;
	}

	private static JsonObject describe(Attempt attempt) {
		JsonObject json = new JsonObject();
		json.addProperty("result", attempt.state().name().toLowerCase(Locale.ROOT).replace('_', ' '));
		json.addProperty("status", attempt.status());
		json.addProperty("reason", attempt.reason());
		return json;
	}
}
