// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.access;

import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;
import org.sealbench.cli.options.LoginOptions;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.operations.access.SetPassword;
import org.sealbench.project.Project;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Sets an administrator's password. */
@Command(name = "password", description = "Set an administrator's password, one's own or another's.")
final class UserPasswordCommand implements Callable<Integer> {

	@Parameters(paramLabel = "NAME", description = "Name of the administrator.")
	private String name;

	@Mixin
	private LoginOptions login;

	@Mixin
	private NewPasswordOptions newPassword;

	private final Session session;

	UserPasswordCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		char[] password = null;
		try (Project project = session.open()) {
			login.loginAs(session, project, login.name(session.here()).isEmpty() ? name : login.name(session.here()));
			project.access().requireOpen();
			password = newPassword.read(session, login, name);
			return session.answer().show(new SetPassword().run(project, name, password),
					(user, out) -> out.println("Administrator " + user + " has a new password"),
					(user, json) -> json.addProperty("user", user));
		} finally {
			Wipe.wipe(password);
		}
	}
}
