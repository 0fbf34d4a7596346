// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.CliProblem;
import org.sealbench.cli.console.Session;
import org.sealbench.cli.emulator.InstalledEmulator;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.demo.Demo;
import org.sealbench.operations.demo.DemoCheck;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;

/** Runs the example plant end to end. */
@Command(name = "demo",
		description = "Compile the bundled example plant, load it into the emulator, and prove from outside that it "
				+ "is secure.")
final class DemoCommand implements Callable<Integer> {

	private final Session session;

	DemoCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		Path example = new Examples(session.here()).plant("bottling-line");
		JsonArray shown = new JsonArray();
		Demo demo = new Demo(session.tools(), new InstalledEmulator().service(), example);
		Outcome<List<DemoCheck>> outcome = session.progress()
				.run(monitor -> demo.run(check -> show(check, shown), monitor));
		List<DemoCheck> checks = outcome.result().orElse(List.of());
		List<Problem> problems = new ArrayList<>(outcome.problems());
		problems.addAll(failed(checks));
		return session.answer().show(Outcome.of(checks, problems), (list, out) -> {},
				(list, json) -> json.add("checks", shown));
	}

	/** What is said of checks that failed. */
	static List<Problem> failed(List<DemoCheck> checks) {
		long failed = checks.stream().filter(check -> !check.passed()).count();
		return failed == 0 ? List.of() : List.of(CliProblem.CHECKS_FAILED.at(Place.of("demo"), failed, checks.size()));
	}

	/** Lines appear as the checks are made; the JSON document comes at the end. */
	private void show(DemoCheck check, JsonArray shown) {
		JsonObject object = new JsonObject();
		object.addProperty("check", check.check());
		object.addProperty("result", check.passed() ? "passed" : "failed");
		object.addProperty("detail", check.detail());
		shown.add(object);
		if (!session.options().json) {
			session.out().println((check.passed() ? "passed  " : "failed  ") + check.check() + ": " + check.detail());
			session.out().flush();
		}
	}
}
