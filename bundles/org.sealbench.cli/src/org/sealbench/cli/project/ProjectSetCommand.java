// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.project;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;
import org.sealbench.cli.options.LoginOptions;
import org.sealbench.cli.options.NewUserOptions;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
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

	@Mixin
	private NewUserOptions newUsers;

	private final Session session;

	ProjectSetCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		Deque<char[]> passwords = new ArrayDeque<>();
		try (Project project = session.open(); NewUserOptions secrets = newUsers) {
			List<String> added = SetProject.newUsers(settings);
			if (added.isEmpty()) {
				login.login(session, project);
			} else {
				secrets.login(session, project, login);
			}
			for (String user : added) {
				secrets.password(session, user).ifPresent(passwords::add);
			}
			Outcome<Plant> changed = new SetProject(session.tools()).run(project, settings, passwords::poll);
			if (changed.isGood()) {
				project.save();
			}
			return session.answer().show(changed, ProjectView::print, ProjectView::describe);
		} finally {
			passwords.forEach(Wipe::wipe);
		}
	}
}
