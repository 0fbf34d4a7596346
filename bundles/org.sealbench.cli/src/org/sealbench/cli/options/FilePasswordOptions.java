// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.options;

import java.nio.file.Path;
import java.util.Optional;

import org.sealbench.cli.console.Session;
import org.sealbench.common.ProblemException;

import picocli.CommandLine.Option;

/** The password of a file that is read, which is another one than the login's. */
public final class FilePasswordOptions {

	static final String VARIABLE = "SEALBENCH_FILE_PASSWORD";

	@Option(names = "--file-password-file", paramLabel = "FILE",
			description = "File with the password of the file that is read (PKCS#12) in its first line; default: "
					+ "SEALBENCH_FILE_PASSWORD, else asked on a terminal.")
	private Path file;

	/**
	 * The password; empty if there is none and nobody to ask. The caller wipes it.
	 *
	 * @throws ProblemException if the named file cannot be read or holds no password
	 */
	public Optional<char[]> find(Session session) throws ProblemException {
		return session.secrets().find(file, VARIABLE, "Password of the file", false);
	}
}
