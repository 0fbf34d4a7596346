// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common;

import java.util.Objects;

/**
 * Something that is wrong: a value that is passed up to where it is shown.
 *
 * @param code    from the catalogue of the bundle that found it
 * @param place   where it is
 * @param message one sentence without its full stop: what and why
 * @param remedy  one sentence: what to do
 */
public record Problem(ProblemCode code, Place place, String message, String remedy) {

	public Problem {
		Objects.requireNonNull(code);
		Objects.requireNonNull(place);
		Objects.requireNonNull(message);
		Objects.requireNonNull(remedy);
	}

	public Severity severity() {
		return code.severity();
	}

	public boolean isError() {
		return code.severity() == Severity.ERROR;
	}

	/** The problem as the one line that the command line prints: {@code what: why. what to do}. */
	public String line() {
		return place + ": " + message + ". " + remedy;
	}
}
