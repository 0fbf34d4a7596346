// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.access;

import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;
import org.sealbench.cli.options.LoginOptions;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.operations.access.AddAdministrator;
import org.sealbench.project.Project;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Adds an administrator. */
@Command(name = "add", description = "Let somebody else log in, too.")
final class UserAddCommand implements Callable<Integer> {

	@Parameters(paramLabel = "NAME", description = "Name of the administrator.")
	private String name;

	@Mixin
	private LoginOptions login;

	@Mixin
	private NewPasswordOptions newPassword;

	private final Session session;

	UserAddCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		char[] password = null;
		try (Project project = session.open()) {
			login.login(session, project);
			project.access().requireOpen();
			password = newPassword.read(session, login, name);
			return session.answer().show(new AddAdministrator().run(project, name, password),
					(user, out) -> out.println("Administrator " + user + " added"),
					(user, json) -> json.addProperty("user", user));
		} finally {
			Wipe.wipe(password);
		}
	}
}
