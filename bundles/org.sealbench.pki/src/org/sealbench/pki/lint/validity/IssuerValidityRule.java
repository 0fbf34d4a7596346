// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint.validity;

import java.time.Instant;
import java.util.Optional;

import org.sealbench.pki.lint.rule.LintContext;
import org.sealbench.pki.lint.rule.LintFindings;
import org.sealbench.pki.lint.rule.LintProblem;
import org.sealbench.pki.lint.rule.LintRule;
import org.sealbench.pki.lint.rule.LintSubject;

/** Does it end before its issuer does? A client that checks the whole path does not accept it longer. */
public final class IssuerValidityRule implements LintRule {

	@Override
	public void check(LintSubject subject, LintContext context, LintFindings findings) {
		Optional<Instant> end = subject.issuer().map(issuer -> issuer.getNotAfter().toInstant());
		if (end.isPresent() && subject.until().isAfter(end.get())) {
			findings.add(LintProblem.VALIDITY_BEYOND_ISSUER, "validity", subject.until(), end.get());
		}
	}
}
