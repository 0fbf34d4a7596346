// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;

class PkiProblemTest {

	@Test
	void numbersAreUniqueAndInTheRangeOfCertificates() {
		Set<Integer> numbers = new HashSet<>();
		for (PkiProblem problem : PkiProblem.values()) {
			assertTrue(numbers.add(problem.number()), problem.text());
			assertTrue(problem.number() > 6000 && problem.number() < 6100, problem.text());
		}
	}

	@Test
	void everyTextIsAPatternThatFillsItsArguments() {
		for (PkiProblem code : PkiProblem.values()) {
			Problem problem = code.at(Place.of("x"), "a", "b", "c", "d");
			assertFalse(problem.line().contains("{"), problem.line());
			assertFalse(problem.message().endsWith("."), problem.line());
			assertTrue(problem.remedy().endsWith("."), problem.line());
		}
	}
}
