// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.ca;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;
import org.sealbench.cli.options.LoginOptions;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.rollover.RolloverPlan;
import org.sealbench.operations.rollover.TickOffHandOut;
import org.sealbench.project.Project;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Ticks off what was handed out. */
@Command(name = "done", description = "Tick off what was handed out to clients, browsers and others outside.")
final class RolloverDoneCommand implements Callable<Integer> {

	@Parameters(paramLabel = "ITEM", arity = "1..*",
			description = "As 'ca rollover status' names it, such as trust:HMI.")
	private final List<String> items = new ArrayList<>();

	@Mixin
	private LoginOptions login;

	private final Session session;

	RolloverDoneCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		try (Project project = session.open()) {
			login.login(session, project);
			Outcome<RolloverPlan> outcome = new TickOffHandOut(session.tools()).run(project, items);
			if (outcome.isGood()) {
				project.save();
			}
			return session.answer().show(outcome, RolloverView::print, RolloverView::describe);
		}
	}
}
