// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint.validity;

import java.time.Instant;

import org.sealbench.pki.lint.rule.LintContext;
import org.sealbench.pki.lint.rule.LintFindings;
import org.sealbench.pki.lint.rule.LintProblem;
import org.sealbench.pki.lint.rule.LintRule;
import org.sealbench.pki.lint.rule.LintSubject;

/** Does it end before the seconds since 1970 no longer fit into 31 bits? */
public final class Year2038Rule implements LintRule {

	private static final Instant LAST = Instant.ofEpochSecond(Integer.MAX_VALUE);

	@Override
	public void check(LintSubject subject, LintContext context, LintFindings findings) {
		if (subject.until().isAfter(LAST)) {
			findings.add(LintProblem.VALIDITY_OLD, "validity", subject.until());
		}
	}
}
