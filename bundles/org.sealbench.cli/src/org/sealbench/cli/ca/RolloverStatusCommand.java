// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.ca;

import java.util.Optional;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.rollover.ReadRollover;
import org.sealbench.operations.rollover.RolloverPlan;
import org.sealbench.project.Project;

import picocli.CommandLine.Command;

/** Says how far a rollover is. */
@Command(name = "status",
		description = "Say how far the rollover is: its stage, each device, what is left to hand out, and the next "
				+ "command. Needs no login.")
final class RolloverStatusCommand implements Callable<Integer> {

	private final Session session;

	RolloverStatusCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		try (Project project = session.open()) {
			Outcome<Optional<RolloverPlan>> outcome = new ReadRollover(session.tools()).run(project);
			return session.answer().show(outcome, RolloverView::printAny, RolloverView::describeAny);
		}
	}
}
