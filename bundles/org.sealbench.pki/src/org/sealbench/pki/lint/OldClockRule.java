package org.sealbench.pki.lint;

import java.time.Instant;

/** Does it end before the seconds since 1970 no longer fit into 31 bits? */
final class OldClockRule implements LintRule {

	private static final Instant LAST = Instant.ofEpochSecond(Integer.MAX_VALUE);

	@Override
	public void check(LintSubject subject, LintContext context, LintFindings findings) {
		if (subject.until().isAfter(LAST)) {
			findings.add(LintProblem.VALIDITY_OLD, "validity", subject.until());
		}
	}
}
