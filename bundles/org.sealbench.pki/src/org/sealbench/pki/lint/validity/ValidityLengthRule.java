// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint.validity;

import java.time.Duration;
import java.time.Instant;

import org.sealbench.pki.lint.rule.LintContext;
import org.sealbench.pki.lint.rule.LintFindings;
import org.sealbench.pki.lint.rule.LintProblem;
import org.sealbench.pki.lint.rule.LintRule;
import org.sealbench.pki.lint.rule.LintSubject;

/**
 * Is a web server's certificate valid for no longer than its clients allow? Apple's rule of 825 days holds for every
 * CA, the CA/Browser Forum's (§6.3.2) for public ones only.
 */
public final class ValidityLengthRule implements LintRule {

	private static final Instant APPLE_FROM = Instant.parse("2019-07-01T00:00:00Z");
	private static final int APPLE_DAYS = 825;

	@Override
	public void check(LintSubject subject, LintContext context, LintFindings findings) {
		if (!subject.isWebServer()) {
			return;
		}
		long days = days(subject);
		if (days > APPLE_DAYS && !subject.from().isBefore(APPLE_FROM)) {
			findings.add(context.named() ? LintProblem.VALIDITY_APPLE : LintProblem.VALIDITY_APPLE_NOTE, "validity",
					days);
		}
		int allowed = PublicCaValidity.days(subject.from());
		if (context.named() && days > allowed) {
			findings.add(LintProblem.VALIDITY_PUBLIC, "validity", days, allowed);
		}
	}

	/** Begun days count, and the last second is included (RFC 5280 §4.1.2.5). */
	private static long days(LintSubject subject) {
		long seconds = Duration.between(subject.from(), subject.until()).toSeconds() + 1;
		return Math.ceilDiv(seconds, Duration.ofDays(1).toSeconds());
	}
}
