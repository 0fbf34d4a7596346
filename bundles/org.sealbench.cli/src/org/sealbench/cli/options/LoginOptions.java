// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.options;

import java.nio.file.Path;
import java.util.Optional;

import org.sealbench.cli.console.CliProblem;
import org.sealbench.cli.console.CommandEnvironment;
import org.sealbench.cli.console.Secrets;
import org.sealbench.cli.console.Session;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.operations.OperationProblem;
import org.sealbench.project.Project;

import picocli.CommandLine.Option;

/** Who logs in to a protected project. */
public final class LoginOptions {

	private static final String VARIABLE = "SEALBENCH_USER";

	@Option(names = "--user", paramLabel = "NAME",
			description = "Administrator of a protected project; default: SEALBENCH_USER.")
	String user;

	@Option(names = "--password-file", paramLabel = "FILE",
			description = "File with the password in its first line; default: SEALBENCH_PASSWORD, else asked on a "
					+ "terminal.")
	public Path passwordFile;

	/** What was taken of standard input before another secret was. */
	private Optional<char[]> ahead = Optional.empty();

	/**
	 * Takes the login's password of standard input, if that is where it is, for a command that reads another secret
	 * before it logs in: of several lines the login's is always the first.
	 *
	 * @throws ProblemException if there is none
	 */
	public void takeFirst(Session session) throws ProblemException {
		if (Secrets.isStandardInput(passwordFile)) {
			ahead = session.secrets().given(passwordFile, Secrets.VARIABLE);
		}
	}

	/** Wipes what was taken first, for where no login came of it. */
	public void wipeFirst() {
		ahead.ifPresent(Wipe::wipe);
		ahead = Optional.empty();
	}

	/**
	 * Logs in where the project is protected.
	 *
	 * @throws ProblemException if the project is protected and nobody is named, no password is given, or it is wrong
	 */
	public void login(Session session, Project project) throws ProblemException {
		if (project.access().isProtected()) {
			loginAs(session, project, requireName(session, project));
		}
	}

	/**
	 * The user named by option or environment or at the terminal.
	 *
	 * @throws ProblemException if nobody is named and there is nobody to ask
	 */
	public String requireName(Session session, Project project) throws ProblemException {
		String name = name(session.here());
		if (name.isEmpty() && session.here().terminal().canAsk()) {
			String typed = session.here().terminal().ask("User: ");
			name = typed == null ? "" : typed.strip();
		}
		if (name.isEmpty()) {
			throw new ProblemException(CliProblem.USER_MISSING.at(Place.of("project " + project.plant().getName())));
		}
		return name;
	}

	/**
	 * Logs in where the project is protected and a user is named; commands that can do without a login begin with this.
	 *
	 * @throws ProblemException if somebody is named and no password is given, or it is wrong
	 */
	public void loginIfNamed(Session session, Project project) throws ProblemException {
		String name = name(session.here());
		if (project.access().isProtected() && !name.isEmpty()) {
			loginAs(session, project, name);
		}
	}

	/** The user named by option or environment, or the empty string. */
	public String name(CommandEnvironment here) {
		return user == null ? here.variable(VARIABLE) : user;
	}

	/**
	 * Logs in as the administrator whom the command itself names.
	 *
	 * @throws ProblemException if no password is given, or it is wrong
	 */
	public void loginAs(Session session, Project project, String name) throws ProblemException {
		Optional<char[]> found = ahead.isPresent() ? ahead
				: session.secrets().find(passwordFile, "Password of " + name, false);
		char[] password = found.orElseThrow(
				() -> new ProblemException(OperationProblem.PASSWORD_MISSING.at(Place.of("user " + name))));
		try {
			project.access().login(name, password);
		} finally {
			Wipe.wipe(password);
		}
	}
}
