package org.sealbench.pki.lint;

import java.time.Instant;
import java.util.Optional;

/** Does it end before its issuer does? A client that checks the whole path does not accept it longer. */
final class IssuerValidityRule implements LintRule {

	@Override
	public void check(LintSubject subject, LintContext context, LintFindings findings) {
		Optional<Instant> end = subject.issuer().map(issuer -> issuer.getNotAfter().toInstant());
		if (end.isPresent() && subject.until().isAfter(end.get())) {
			findings.add(LintProblem.VALIDITY_BEYOND_ISSUER, "validity", subject.until(), end.get());
		}
	}
}
