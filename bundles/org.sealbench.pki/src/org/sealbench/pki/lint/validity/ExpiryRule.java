// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint.validity;

import org.sealbench.pki.lint.rule.LintContext;
import org.sealbench.pki.lint.rule.LintFindings;
import org.sealbench.pki.lint.rule.LintProblem;
import org.sealbench.pki.lint.rule.LintRule;
import org.sealbench.pki.lint.rule.LintSubject;

/** Is it valid now and for the days that were asked for? */
public final class ExpiryRule implements LintRule {

	@Override
	public void check(LintSubject subject, LintContext context, LintFindings findings) {
		if (subject.until().isBefore(subject.from())) {
			findings.add(LintProblem.VALIDITY_REVERSED, "validity", subject.from(), subject.until());
		} else if (context.at().isAfter(subject.until())) {
			findings.add(LintProblem.EXPIRED, "validity", subject.until());
		} else if (context.isNear(subject.until())) {
			findings.add(LintProblem.EXPIRES, "validity", subject.until(), context.daysUntil(subject.until()));
		}
		if (context.at().isBefore(subject.from())) {
			findings.add(LintProblem.NOT_YET_VALID, "validity", subject.from());
		}
	}
}
