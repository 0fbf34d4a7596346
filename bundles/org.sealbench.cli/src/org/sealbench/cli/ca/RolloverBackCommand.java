// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.ca;

import java.util.Optional;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;
import org.sealbench.cli.options.LoginOptions;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.rollover.RolloverPlan;
import org.sealbench.operations.rollover.StepBackRollover;
import org.sealbench.project.Project;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Steps back. */
@Command(name = "back",
		description = "Step a stage back: what was loaded since is to be loaded again ('next' does it). From the first "
				+ "stage, give the rollover up.")
final class RolloverBackCommand implements Callable<Integer> {

	@Mixin
	private LoginOptions login;

	private final Session session;

	RolloverBackCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		try (Project project = session.open()) {
			login.login(session, project);
			Outcome<Optional<RolloverPlan>> outcome = new StepBackRollover(session.tools()).run(project);
			if (outcome.isGood()) {
				project.save();
			}
			return session.answer().show(HandOutFolder.after(outcome, project), RolloverView::printAny,
					RolloverView::describeAny);
		}
	}
}
