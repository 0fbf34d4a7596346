// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint.issuer;

import org.sealbench.pki.lint.rule.LintContext;
import org.sealbench.pki.lint.rule.LintFindings;
import org.sealbench.pki.lint.rule.LintProblem;
import org.sealbench.pki.lint.rule.LintRule;
import org.sealbench.pki.lint.rule.LintSubject;

/** Did a CA sign a web server's certificate, or does every browser have to trust this very certificate? */
public final class SelfSignedRule implements LintRule {

	@Override
	public void check(LintSubject subject, LintContext context, LintFindings findings) {
		if (subject.isWebServer() && subject.isSelfIssued()) {
			findings.add(LintProblem.SELF_SIGNED, "issuer");
		}
	}
}
