// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.project;

import java.util.List;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;
import org.sealbench.cli.options.LoginOptions;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Plant;
import org.sealbench.operations.project.SetProject;
import org.sealbench.project.Project;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Changes the project's settings. */
@Command(name = "set",
		description = "Change settings of the project: all of them, or none when one cannot be. Certificates that "
				+ "are there stay as they are.",
		modelTransformer = ProjectSetHelp.class)
final class ProjectSetCommand implements Callable<Integer> {

	@Parameters(arity = "1..*", paramLabel = "KEY=VALUE", completionCandidates = ProjectSettingCandidates.class,
			description = "Settings, see below.")
	private List<String> settings;

	@Mixin
	private LoginOptions login;

	private final Session session;

	ProjectSetCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		try (Project project = session.open()) {
			login.login(session, project);
			Outcome<Plant> changed = new SetProject().run(project, settings);
			if (changed.isGood()) {
				project.save();
			}
			return session.answer().show(changed, ProjectView::print, ProjectView::describe);
		}
	}
}
