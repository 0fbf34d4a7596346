// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.sealbench.common.Problem;
import org.sealbench.common.ProblemCode;
import org.sealbench.pki.lint.Draft;

/** Asserts what one rule finds, asked for every target by name. */
public final class Findings {

	public static final LintContext NAMED = new LintContext(Draft.NOW, 90, LintTarget.ALL, true);

	private Findings() {
	}

	public static List<Problem> of(LintRule rule, LintSubject subject) {
		LintFindings findings = new LintFindings(subject.name(), NAMED);
		rule.check(subject, NAMED, findings);
		return findings.list();
	}

	public static void assertFinds(LintRule rule, LintSubject subject, LintProblem... codes) {
		List<Problem> found = of(rule, subject);
		assertEquals(List.<ProblemCode>of(codes), found.stream().map(Problem::code).toList(), found::toString);
		found.forEach(each -> assertEquals("3: draft", each.place().object()));
	}

	public static void assertFinds(LintRule rule, Draft draft, LintProblem... codes) {
		assertFinds(rule, draft.toSubject(), codes);
	}
}
