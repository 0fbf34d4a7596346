// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.access;

import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.access.AddAdministrator;
import org.sealbench.project.Project;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Adds an administrator. */
@Command(name = "add", description = "Let somebody else log in, too.")
final class UserAddCommand implements Callable<Integer> {

	@Mixin
	private PasswordChangeOptions options;

	private final Session session;

	UserAddCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		try (Project project = session.open()) {
			options.login(session, project);
			return options.run(session, project, "added", new AddAdministrator()::run);
		}
	}
}
