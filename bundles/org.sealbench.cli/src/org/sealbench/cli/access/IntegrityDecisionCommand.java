// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.access;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.Json;
import org.sealbench.cli.console.Session;
import org.sealbench.cli.options.LoginOptions;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.access.OutsideChanges;
import org.sealbench.project.Project;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides on changes that were made without a login. */
abstract class IntegrityDecisionCommand implements Callable<Integer> {

	/** What is done about items. */
	interface Decision {
		Outcome<List<String>> run(OutsideChanges changes, Project project, List<String> items, boolean all);
	}

	@Parameters(paramLabel = "ITEM", arity = "0..*", description = "Items as ''sealbench integrity'' names them.")
	private final List<String> items = new ArrayList<>();

	@Option(names = "--all", description = "Every one.")
	private boolean all;

	@Mixin
	private LoginOptions login;

	private final Session session;
	private final Decision decision;
	private final String done;

	/** @param done what happened to the items, such as {@code accepted} */
	IntegrityDecisionCommand(Session session, Decision decision, String done) {
		this.session = session;
		this.decision = decision;
		this.done = done;
	}

	@Override
	public Integer call() throws ProblemException {
		try (Project project = session.open()) {
			login.login(session, project);
			return session.answer().show(decision.run(new OutsideChanges(), project, items, all),
					(decided, out) -> decided.forEach(item -> out.println(item + " " + done)),
					(decided, json) -> json.add(done, Json.strings(decided)));
		}
	}
}
