// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.access;

import java.io.PrintStream;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;
import org.sealbench.cli.options.LoginOptions;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.operations.access.RemoveAdministrator;
import org.sealbench.operations.access.RemoveAdministrator.Removed;
import org.sealbench.project.Project;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Removes an administrator. */
@Command(name = "remove", description = "Remove an administrator and exchange the project key.")
final class UserRemoveCommand implements Callable<Integer> {

	@Parameters(paramLabel = "NAME", description = "Name of the administrator.")
	private String name;

	@Mixin
	private LoginOptions login;

	private final Session session;

	UserRemoveCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		try (Project project = session.open()) {
			login.login(session, project);
			return show(new RemoveAdministrator().run(project, name));
		}
	}

	private int show(Outcome<Removed> outcome) {
		try {
			int exitCode = session.answer().show(outcome, UserRemoveCommand::print, UserRemoveCommand::describe);
			if (outcome.isGood()) {
				session.message(
						"What they could read before they may have kept: renew the certificates whose keys matter.");
			}
			return exitCode;
		} finally {
			outcome.result().flatMap(Removed::recoveryKey).ifPresent(Wipe::wipe);
		}
	}

	private static void print(Removed removed, PrintStream out) {
		out.println("Administrator " + removed.user() + " removed");
		removed.recoveryKey().ifPresent(key -> out.println("Recovery key: " + new String(key)));
	}

	private static void describe(Removed removed, JsonObject json) {
		json.addProperty("user", removed.user());
		removed.recoveryKey().ifPresent(key -> json.addProperty("recoveryKey", new String(key)));
	}
}
