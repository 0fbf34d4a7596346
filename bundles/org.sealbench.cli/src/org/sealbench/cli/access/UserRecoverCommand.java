// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.access;

import java.util.Optional;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.CliProblem;
import org.sealbench.cli.console.Session;
import org.sealbench.cli.options.LoginOptions;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.operations.access.RecoverAccess;
import org.sealbench.project.Project;
import org.sealbench.project.access.AccessRules;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Opens a project whose passwords are lost. */
@Command(name = "recover",
		description = "Set a new password with the recovery key, which takes the place of the password; prints the "
				+ "next recovery key once.")
final class UserRecoverCommand implements Callable<Integer> {

	@Mixin
	private LoginOptions login;

	@Mixin
	private NewPasswordOptions newPassword;

	private final Session session;

	UserRecoverCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		char[] recoveryKey = null;
		char[] password = null;
		try (Project project = session.open()) {
			String user = login.name(session.here());
			if (user.isEmpty()) {
				throw new ProblemException(
						CliProblem.USER_NOT_GIVEN.at(Place.of("project " + project.plant().getName())));
			}
			recoveryKey = session.secrets().find(login.passwordFile, "Recovery key", false).orElseThrow(
					() -> new ProblemException(UserProblem.RECOVERY_KEY_MISSING.at(Place.of("recovery key"))));
			Optional<Problem> malformed = AccessRules.recoveryKey(recoveryKey);
			if (malformed.isPresent()) {
				throw new ProblemException(malformed.get());
			}
			password = newPassword.read(session, login, user);
			boolean known = project.access().administrators().contains(user);
			Outcome<char[]> outcome = new RecoverAccess().run(project, recoveryKey, user, password);
			if (outcome.isGood()) {
				session.message(known ? "administrator " + user + " has a new password"
						: user + " was no administrator and is one now");
			}
			return show(outcome, user);
		} finally {
			Wipe.wipe(recoveryKey);
			Wipe.wipe(password);
		}
	}

	private int show(Outcome<char[]> outcome, String user) {
		try {
			return session.answer().show(outcome, (key, out) -> out.println("Recovery key: " + new String(key)),
					(key, json) -> {
						json.addProperty("user", user);
						json.addProperty("recoveryKey", new String(key));
					});
		} finally {
			outcome.result().ifPresent(Wipe::wipe);
		}
	}
}
