// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common;

/**
 * What kind of failure a {@link Problem} is, once for the whole suite: it decides the exit code of the command line and
 * the wording of a dialog's title.
 */
public enum Category {
	/** The request was valid and the result is negative: compile errors, findings, a refused connection. */
	FINDING(1),
	/** The request itself is invalid: an unknown name, a malformed value. */
	USAGE(2),
	/** A file is missing, damaged or not writable. */
	BAD_INPUT(3),
	/** Not logged in, or the password is wrong. */
	ACCESS(4),
	/** A device or server does not answer. */
	UNREACHABLE(5),
	/** The user stopped the operation. */
	CANCELLED(1),
	/** A defect of Sealbench itself. */
	DEFECT(70);

	private final int exitCode;

	Category(int exitCode) {
		this.exitCode = exitCode;
	}

	/** The exit code of the command line. */
	public int exitCode() {
		return exitCode;
	}
}
