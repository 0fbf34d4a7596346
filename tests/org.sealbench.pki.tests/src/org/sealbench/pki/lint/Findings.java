package org.sealbench.pki.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemCode;

/** Asserts what one rule finds, asked for every target by name. */
final class Findings {

	static final LintContext NAMED = new LintContext(Draft.NOW, 90, Target.ALL, true);

	private Findings() {
	}

	static List<Problem> of(LintRule rule, LintSubject subject) {
		LintFindings findings = new LintFindings(subject.name(), NAMED);
		rule.check(subject, NAMED, findings);
		return findings.list();
	}

	static void assertFinds(LintRule rule, LintSubject subject, LintProblem... codes) {
		List<Problem> found = of(rule, subject);
		assertEquals(List.<ProblemCode>of(codes), found.stream().map(Problem::code).toList(), found::toString);
		found.forEach(each -> assertEquals("3: draft", each.place().object()));
	}

	static void assertFinds(LintRule rule, Draft draft, LintProblem... codes) {
		assertFinds(rule, draft.toSubject(), codes);
	}
}
