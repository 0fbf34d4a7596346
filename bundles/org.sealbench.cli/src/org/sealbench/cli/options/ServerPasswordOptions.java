// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.options;

import java.nio.file.Path;
import java.util.Optional;

import org.sealbench.cli.console.Secrets;
import org.sealbench.cli.console.Session;
import org.sealbench.common.ProblemException;

import picocli.CommandLine.Option;

/** The password of a user at an OPC UA server outside the project. */
public final class ServerPasswordOptions {

	/** The environment variable with the password of the server's user. */
	private static final String PASSWORD = "SEALBENCH_LOGIN_PASSWORD";

	@Option(names = "--login-password-file", paramLabel = "FILE",
			description = "File with the password of the user at the server in its first line; default: "
					+ "SEALBENCH_LOGIN_PASSWORD, in a project that is not protected SEALBENCH_PASSWORD, else asked "
					+ "on a terminal.")
	private Path file;

	/**
	 * The password, to be wiped; empty if none is given.
	 *
	 * @param isProtected whether the project is: then SEALBENCH_PASSWORD is its password
	 * @param where       the server, for the question on a terminal
	 * @throws ProblemException if the file cannot be read
	 */
	public Optional<char[]> find(Session session, boolean isProtected, String user, String where)
			throws ProblemException {
		return session.secrets().find(file, variable(session, isProtected), "Password of " + user + " at " + where,
				false);
	}

	/** The environment variable that holds it. */
	static String variable(Session session, boolean isProtected) {
		boolean own = isProtected || !session.here().variable(PASSWORD).isEmpty();
		return own ? PASSWORD : Secrets.VARIABLE;
	}
}
