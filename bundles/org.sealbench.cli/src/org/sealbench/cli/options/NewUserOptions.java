// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.options;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sealbench.cli.console.Secrets;
import org.sealbench.cli.console.Session;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.project.Project;
import org.sealbench.project.folder.ProjectProblem;

import picocli.CommandLine.Option;

/**
 * The password of a user whom a change adds to a device or the project, beside that of the administrator who logs in
 * for the change. It has options of its own. Without them it may be given where the login's is: of two passwords that
 * are given there, the one that does not log in is the new user's; a single one serves both. One of them has to log in,
 * or nothing is changed.
 */
public final class NewUserOptions implements AutoCloseable {

	@Option(names = "--new-password-file", paramLabel = "FILE",
			description = "File with the password of a user who is added in its first line;"
					+ " default: SEALBENCH_NEW_PASSWORD, else what --password-file or SEALBENCH_PASSWORD give, else "
					+ "asked on a terminal.")
	private Path file;

	private final List<char[]> given = new ArrayList<>();
	private Optional<char[]> own = Optional.empty();
	private Optional<char[]> used = Optional.empty();

	/**
	 * Logs in where the project is protected.
	 *
	 * @throws ProblemException if it is refused, or a password cannot be read
	 */
	public void login(Session session, Project project, LoginOptions login) throws ProblemException {
		if (login.passwordFile != null) {
			session.secrets().given(login.passwordFile, Secrets.VARIABLE).ifPresent(given::add);
		}
		own = session.secrets().given(file, Secrets.NEW_VARIABLE);
		session.secrets().given(null, Secrets.VARIABLE).ifPresent(given::add);
		if (!project.access().isProtected()) {
			return;
		}
		String name = login.requireName(session, project);
		if (given.isEmpty()) {
			login.loginAs(session, project, name);
		} else {
			tryAll(session, project, name);
		}
	}

	/** Logs in with the first of the given passwords that fits. */
	private void tryAll(Session session, Project project, String name) throws ProblemException {
		ProblemException refused = null;
		for (char[] each : given) {
			try {
				project.access().login(name, each);
				given.remove(each);
				used = Optional.of(each);
				return;
			} catch (ProblemException e) {
				if (e.problem().code() != ProjectProblem.LOGIN_REFUSED) {
					throw e;
				}
				refused = e;
			}
		}
		if (refused != null) {
			if (own.isEmpty()) {
				session.message("the password of a user who is added is given with --new-password-file");
			}
			throw refused;
		}
	}

	/**
	 * The password of a new user, to be wiped; empty if there is none and nobody to ask.
	 *
	 * @throws ProblemException if the one that is typed cannot be a password
	 */
	public Optional<char[]> password(Session session, String user) throws ProblemException {
		boolean ofLogin = own.isEmpty() && given.isEmpty();
		Optional<char[]> found = ofLogin ? used : own.isPresent() ? own : Optional.of(given.get(0));
		if (found.isPresent()) {
			if (ofLogin) {
				session.message("user " + user
						+ " gets the password that was given for the login; --new-password-file gives another one");
			}
			return found.map(char[]::clone);
		}
		return session.secrets().ask("Password of the new user " + user, true);
	}

	@Override
	public void close() {
		given.forEach(Wipe::wipe);
		own.ifPresent(Wipe::wipe);
		used.ifPresent(Wipe::wipe);
	}
}
