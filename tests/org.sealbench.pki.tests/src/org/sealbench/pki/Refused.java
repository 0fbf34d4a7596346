// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;

/** Asserts that something is refused with a certain problem. */
public final class Refused {

	private Refused() {
	}

	public static Problem with(PkiProblem expected, Executable work) {
		Problem problem = assertThrows(ProblemException.class, work).problem();
		assertEquals(expected, problem.code(), problem.line());
		return problem;
	}
}
