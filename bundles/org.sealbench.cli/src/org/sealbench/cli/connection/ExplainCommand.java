// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.connection;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.Json;
import org.sealbench.cli.console.Session;
import org.sealbench.cli.console.TextTable;
import org.sealbench.cli.emulator.EmulatorClocks;
import org.sealbench.cli.options.DependentOptions;
import org.sealbench.cli.options.LoginOptions;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.network.DescribeNetwork;
import org.sealbench.operations.network.NetworkConnection;
import org.sealbench.operations.remedy.ConnectionRemedies;
import org.sealbench.operations.remedy.FixConnection;
import org.sealbench.operations.remedy.Remedy;
import org.sealbench.operations.remedy.FixConnection.Fixed;
import org.sealbench.pki.validation.request.Check;
import org.sealbench.project.Project;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Model.CommandSpec;

/** Explains whether a connection between one client and one device would come about. */
@Command(name = "explain",
		description = "Say whether a client would connect to a device, and if not why and what helps; exit code 1: it "
				+ "would not.",
		footer = { "",
				"With --fix it carries out what the project can do about it, asking each time, and says what is to be "
						+ "loaded then." })
public final class ExplainCommand implements Callable<Integer> {

	@Parameters(paramLabel = "CLIENT",
			description = "A device or client as 'matrix' lists them, or the number or common name of any certificate.")
	private String client;

	@Parameters(paramLabel = "DEVICE", description = "The device that is connected to.")
	private String device;

	@Option(names = "--fix", description = "Do what the project can do about it; asks before each step.")
	private boolean fix;

	@Option(names = "--yes", description = "With --fix: do not ask.")
	private boolean yes;

	@Mixin
	private LoginOptions login;

	@Spec
	private CommandSpec spec;

	private final Session session;

	ExplainCommand(Session session) {
		this.session = session;
	}

	/** How the connection goes, what helps, and what was done about it. */
	private record Answer(List<NetworkConnection> links, List<List<Remedy>> remedies, List<Remedy> done) {
	}

	@Override
	public Integer call() throws ProblemException {
		if (!fix) {
			DependentOptions.refuse(spec, "--fix", "--yes");
		}
		if (fix && !yes && !session.here().terminal().canAsk()) {
			throw new ProblemException(
					OperationProblem.NOT_CONFIRMED.at(Place.of("explain --fix"), "It changes the project."));
		}
		try (Project project = session.open()) {
			Outcome<Fixed> outcome = fix ? mend(project) : explain(project).map(links -> new Fixed(List.of(), links));
			List<List<Remedy>> remedies = new ArrayList<>();
			for (NetworkConnection each : outcome.result().map(Fixed::connections).orElse(List.of())) {
				remedies.add(new ConnectionRemedies(session.tools()).of(project, each));
			}
			int exitCode = session.answer().show(
					outcome.map(fixed -> new Answer(fixed.connections(), remedies, fixed.done())),
					ExplainCommand::print, ExplainCommand::describe);
			boolean connects = outcome.result().stream().flatMap(each -> each.connections().stream())
					.allMatch(each -> each.verdict() == NetworkConnection.Verdict.CONNECTS);
			return exitCode != 0 || connects ? exitCode : 1;
		}
	}

	private Outcome<List<NetworkConnection>> explain(Project project) {
		return DescribeNetwork.read(project, session.tools().clock().instant(), EmulatorClocks.of(session, project))
				.explain(client, device);
	}

	private Outcome<Fixed> mend(Project project) throws ProblemException {
		login.login(session, project);
		Outcome<Fixed> outcome = session.progress().run(monitor -> new FixConnection(session.tools()).run(project,
				() -> explain(project), this::agreed, monitor));
		if (outcome.isGood() && !outcome.get().done().isEmpty()) {
			project.save();
		}
		return outcome;
	}

	private boolean agreed(Remedy remedy) {
		if (yes) {
			return true;
		}
		String answer = session.here().terminal().ask(
				remedy.check().label() + ": " + remedy.text() + " (" + remedy.commands().get(0) + "). Do it? [y/N] ");
		return answer != null && answer.strip().toLowerCase(Locale.ROOT).startsWith("y");
	}

	private static void print(Answer answer, PrintStream out) {
		answer.done().forEach(each -> out.println("done: " + each.text() + " (" + each.commands().get(0) + ")"));
		for (int i = 0; i < answer.links().size(); i++) {
			NetworkConnection link = answer.links().get(i);
			out.println(link.verdict().words() + ": " + link.protocol().words() + ", " + link.security().range());
			TextTable table = new TextTable("CHECK", "RESULT", "WHY");
			for (Check check : link.checks()) {
				table.row(check.check().label(), check.result().label(), check.reason());
			}
			table.print(out);
			for (Remedy each : answer.remedies().get(i)) {
				out.println(each.check().label() + ": " + each.text());
				each.commands().forEach(command -> out.println("    " + command));
			}
		}
	}

	private static void describe(Answer answer, JsonObject json) {
		JsonArray links = NetworkJson.links(answer.links());
		for (int i = 0; i < links.size(); i++) {
			links.get(i).getAsJsonObject().add("remedies",
					Json.array(answer.remedies().get(i), ExplainCommand::describe));
		}
		json.add("links", links);
		json.add("done", Json.array(answer.done(), ExplainCommand::describe));
	}

	private static JsonObject describe(Remedy remedy) {
		JsonObject object = new JsonObject();
		object.addProperty("check", remedy.check().label());
		object.addProperty("text", remedy.text());
		object.add("commands", Json.strings(remedy.commands()));
		object.addProperty("fix", remedy.fix().isPresent());
		return object;
	}
}
