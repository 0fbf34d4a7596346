// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.project;

import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.project.Project;

import picocli.CommandLine.Command;

/** Shows the project's settings. */
@Command(name = "show", description = "Show the settings of the project.")
final class ProjectShowCommand implements Callable<Integer> {

	private final Session session;

	ProjectShowCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		try (Project project = session.open()) {
			return session.answer().show(Outcome.of(project.plant()), ProjectView::print, ProjectView::describe);
		}
	}
}
