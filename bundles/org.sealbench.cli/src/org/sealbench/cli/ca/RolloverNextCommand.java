// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.ca;

import java.io.PrintStream;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.Json;
import org.sealbench.cli.console.Session;
import org.sealbench.cli.download.DownloadView;
import org.sealbench.cli.emulator.LoadOptions;
import org.sealbench.cli.emulator.TargetOptions;
import org.sealbench.cli.options.LoginOptions;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.operations.rollover.PartnerConnection;
import org.sealbench.operations.rollover.RolloverRun;
import org.sealbench.operations.rollover.RunRollover;
import org.sealbench.project.Project;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Goes on with a rollover. */
@Command(name = "next",
		description = "Load the devices of this stage that are left and connect to each as its partners do; where "
				+ "none is left, begin the next stage. What cannot be reached stays for the next time.")
final class RolloverNextCommand implements Callable<Integer> {

	@Mixin
	private LoadOptions load;

	@Mixin
	private TargetOptions options;

	@Mixin
	private LoginOptions login;

	private final Session session;

	RolloverNextCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		EmulatorTarget target = options.target();
		try (Project project = session.open()) {
			login.login(session, project);
			RunRollover run = new RunRollover(session.tools(), options.emulators(session, project));
			// It saves and loads on the way, so it is not done once more from the start.
			session.repetition().forbid();
			Outcome<RolloverRun> outcome = session.progress()
					.run(monitor -> run.run(project, target, load.permissions(), monitor));
			return session.answer().show(HandOutFolder.after(outcome, project), RolloverNextCommand::print,
					RolloverNextCommand::describe);
		} finally {
			target.wipe();
		}
	}

	private static void print(RolloverRun run, PrintStream out) {
		run.devices().forEach(each -> out.println(each.line()));
		run.connections().forEach(each -> out.println(
				each.device() + " < " + each.partner() + ": " + (each.connected() ? "connects" : each.reason())));
		RolloverView.print(run.plan(), out);
	}

	private static void describe(RolloverRun run, JsonObject json) {
		RolloverView.describe(run.plan(), json);
		json.addProperty("entered", run.entered());
		JsonObject downloads = new JsonObject();
		DownloadView.describe(run.devices(), downloads);
		json.add("downloads", downloads.get("devices"));
		json.add("connections", Json.array(run.connections(), RolloverNextCommand::describe));
	}

	private static JsonObject describe(PartnerConnection connection) {
		JsonObject object = new JsonObject();
		object.addProperty("device", connection.device());
		object.addProperty("partner", connection.partner());
		object.addProperty("connected", connection.connected());
		object.addProperty("reason", connection.reason());
		return object;
	}
}
