// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.options;

import java.nio.file.Path;
import java.util.Optional;

import org.sealbench.cli.console.Secrets;
import org.sealbench.cli.console.Session;
import org.sealbench.common.ProblemException;

import picocli.CommandLine.Option;

/** The password of a file that is written, which is never the one of an administrator's login. */
public final class NewFilePasswordOptions {

	@Option(names = { "--file-password-file", "--export-password-file" }, paramLabel = "FILE",
			description = "File with the password for a format with the key in its first line; default: "
					+ "SEALBENCH_FILE_PASSWORD, in a project that is not protected what --password-file or "
					+ "SEALBENCH_PASSWORD give, else asked on a terminal.")
	private Path file;

	/**
	 * The password; empty if there is none and nobody to ask. The caller wipes it.
	 *
	 * @param login whose password it may be; {@code null} in a protected project
	 * @throws ProblemException if a named file cannot be read or holds no password, or two typings differ
	 */
	public Optional<char[]> find(Session session, LoginOptions login) throws ProblemException {
		Secrets secrets = session.secrets();
		Optional<char[]> given = secrets.given(file, FilePasswordOptions.VARIABLE);
		if (given.isEmpty() && login != null) {
			given = secrets.given(login.passwordFile, Secrets.VARIABLE);
		}
		return given.isPresent() ? given : secrets.ask("Password for the file", true);
	}
}
