// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.access;

import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;
import org.sealbench.cli.options.LoginOptions;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.access.SetPasswordPolicy;
import org.sealbench.project.Project;
import org.sealbench.project.folder.ProjectProblem;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows or sets the password policy. */
@Command(name = "policy", description = "Show or set how long new passwords have to be.")
final class UserPolicyCommand implements Callable<Integer> {

	@Option(names = "--minimum-length", paramLabel = "N", description = "Fewest characters of a new password, 8 to 64.")
	private Integer minimumLength;

	@Mixin
	private LoginOptions login;

	private final Session session;

	UserPolicyCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		try (Project project = session.open()) {
			return session.answer().show(minimumLength == null ? present(project) : change(project),
					(length, out) -> out
							.println("At least " + length + " characters, letters as well as digits or signs"),
					(length, json) -> json.addProperty("minimumLength", length));
		}
	}

	private Outcome<Integer> change(Project project) throws ProblemException {
		login.login(session, project);
		return project.access().isProtected() ? new SetPasswordPolicy().run(project, minimumLength) : present(project);
	}

	private static Outcome<Integer> present(Project project) {
		return project.access().isProtected() ? Outcome.of(project.plant().getProtection().getMinimumPasswordLength())
				: Outcome.failed(ProjectProblem.NOT_PROTECTED.at(Place.of("project " + project.plant().getName())));
	}
}
