// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.access;

import org.sealbench.cli.console.Session;
import org.sealbench.cli.options.LoginOptions;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.project.Project;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** An administrator who gets a password: what adding one and setting one's password have in common. */
final class PasswordChangeOptions {

	/** What is done with the password; it is wiped afterwards. */
	interface Change {
		Outcome<String> run(Project project, String name, char[] password);
	}

	@Parameters(paramLabel = "NAME", description = "Name of the administrator.")
	private String name;

	@Mixin
	private LoginOptions login;

	@Mixin
	private NewPasswordOptions newPassword;

	/** Logs in as the administrator named for it. */
	void login(Session session, Project project) throws ProblemException {
		login.login(session, project);
	}

	/** Logs in as the one named for it, else as the administrator. */
	void loginByDefaultAsThemselves(Session session, Project project) throws ProblemException {
		String named = login.name(session.here());
		login.loginAs(session, project, named.isEmpty() ? name : named);
	}

	/**
	 * Carries it out after a login and shows it.
	 *
	 * @param done what happened to the administrator, such as {@code added}
	 */
	int run(Session session, Project project, String done, Change change) throws ProblemException {
		project.access().requireOpen();
		char[] password = newPassword.read(session, login, name);
		try {
			return session.answer().show(change.run(project, name, password),
					(user, out) -> out.println("Administrator " + user + " " + done),
					(user, json) -> json.addProperty("user", user));
		} finally {
			Wipe.wipe(password);
		}
	}
}
