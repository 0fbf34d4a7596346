// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.access;

import java.nio.file.Path;
import java.util.Optional;

import org.sealbench.cli.console.Secrets;
import org.sealbench.cli.console.Session;
import org.sealbench.cli.options.LoginOptions;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;

import picocli.CommandLine.Option;

/** A password that is set by a command that takes another one for the login. */
final class NewPasswordOptions {

	@Option(names = "--new-password-file", paramLabel = "FILE",
			description = "File with the new password in its first line; default:"
					+ " SEALBENCH_NEW_PASSWORD, else SEALBENCH_PASSWORD if --password-file is given, else asked on a "
					+ "terminal.")
	private Path file;

	/** The new password, to be wiped. */
	char[] read(Session session, LoginOptions login, String user) throws ProblemException {
		Secrets secrets = session.secrets();
		Optional<char[]> given = secrets.given(file, Secrets.NEW_VARIABLE);
		if (given.isEmpty() && login.passwordFile != null) {
			given = secrets.given(null, Secrets.VARIABLE);
		}
		return require(given.isPresent() ? given : secrets.ask("New password of " + user, true), user);
	}

	private static char[] require(Optional<char[]> secret, String user) throws ProblemException {
		return secret
				.orElseThrow(() -> new ProblemException(UserProblem.NEW_PASSWORD_MISSING.at(Place.of("user " + user))));
	}
}
