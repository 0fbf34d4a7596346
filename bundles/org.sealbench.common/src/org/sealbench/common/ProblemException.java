// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common;

import org.jspecify.annotations.Nullable;

/**
 * Carries a {@link Problem} out of code that reads files, keys or the network, where a failure ends everything below
 * the operation. An operation turns it into an {@link Outcome}; it never reaches the user as an exception.
 */
public final class ProblemException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Problem problem;

	public ProblemException(Problem problem) {
		this(problem, null);
	}

	public ProblemException(Problem problem, @Nullable Throwable cause) {
		super(problem.code().text() + " " + problem.line(), cause);
		this.problem = problem;
	}

	public Problem problem() {
		return problem;
	}
}
