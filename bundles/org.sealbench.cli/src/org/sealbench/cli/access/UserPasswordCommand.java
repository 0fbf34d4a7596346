// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.access;

import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.access.SetPassword;
import org.sealbench.project.Project;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Sets an administrator's password. */
@Command(name = "password", description = "Set an administrator's password, one's own or another's.")
final class UserPasswordCommand implements Callable<Integer> {

	@Mixin
	private PasswordChangeOptions options;

	private final Session session;

	UserPasswordCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		try (Project project = session.open()) {
			options.loginByDefaultAsThemselves(session, project);
			return options.run(session, project, "has a new password", new SetPassword()::run);
		}
	}
}
