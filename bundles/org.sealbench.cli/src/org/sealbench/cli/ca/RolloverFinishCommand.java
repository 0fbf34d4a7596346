// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.ca;

import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;
import org.sealbench.cli.options.LoginOptions;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.rollover.FinishRollover;
import org.sealbench.operations.rollover.RolloverPlan;
import org.sealbench.project.Project;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Closes a rollover. */
@Command(name = "finish",
		description = "Close the rollover once its third stage is done; the old CA signs nothing any more.")
final class RolloverFinishCommand implements Callable<Integer> {

	@Mixin
	private LoginOptions login;

	private final Session session;

	RolloverFinishCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		try (Project project = session.open()) {
			login.login(session, project);
			Outcome<RolloverPlan> outcome = new FinishRollover(session.tools()).run(project);
			if (outcome.isGood()) {
				project.save();
			}
			return session.answer().show(outcome,
					(plan, out) -> out.println(plan.successorName() + " has taken the place of " + plan.oldName()),
					(plan, json) -> {
						json.addProperty("old", plan.old().value());
						json.addProperty("new", plan.successor().value());
					});
		}
	}
}
