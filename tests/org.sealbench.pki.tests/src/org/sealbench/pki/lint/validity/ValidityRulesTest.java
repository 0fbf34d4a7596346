// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint.validity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sealbench.pki.lint.Draft.NOW;
import static org.sealbench.pki.lint.rule.Findings.assertFinds;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.sealbench.pki.lint.Draft;
import org.sealbench.pki.lint.rule.Findings;
import org.sealbench.pki.lint.rule.LintProblem;

class ValidityRulesTest {

	private static final Instant BEGIN = NOW.minus(Duration.ofDays(30));

	@Test
	void isReportedBeforeItEnds() {
		ExpiryRule rule = new ExpiryRule();
		assertFinds(rule, Draft.web().valid(BEGIN, NOW.plus(Duration.ofDays(90))));
		assertFinds(rule, Draft.web().valid(BEGIN, NOW.plus(Duration.ofDays(90)).minusSeconds(1)), LintProblem.EXPIRES);
		assertFinds(rule, Draft.web().valid(BEGIN, NOW), LintProblem.EXPIRES);
		assertFinds(rule, Draft.web().valid(BEGIN, NOW.minusSeconds(1)), LintProblem.EXPIRED);
		assertFinds(rule, Draft.web().valid(NOW.plusSeconds(1), NOW.plus(Duration.ofDays(300))),
				LintProblem.NOT_YET_VALID);
		assertFinds(rule, Draft.web().valid(NOW.minusSeconds(1), NOW.minusSeconds(9)), LintProblem.VALIDITY_REVERSED);
	}

	@Test
	void theDaysLeftAreTold() {
		String message = Findings
				.of(new ExpiryRule(), Draft.web().valid(BEGIN, NOW.plus(Duration.ofDays(14))).toSubject()).get(0)
				.message();
		assertEquals("it is valid until 2026-06-15T12:00:00Z only, 14 days from now", message);
	}

	@Test
	void endsBeforeItsIssuer() {
		assertFinds(new IssuerValidityRule(), Draft.web().valid(BEGIN, NOW.plus(Duration.ofDays(4000))));
		assertFinds(new IssuerValidityRule(), Draft.web().valid(BEGIN, NOW.plus(Duration.ofDays(4001))),
				LintProblem.VALIDITY_BEYOND_ISSUER);
	}

	@Test
	void appleAllows825DaysOfAnyCa() {
		Instant summer2019 = Instant.parse("2019-07-01T00:00:00Z");
		ValidityLengthRule rule = new ValidityLengthRule();
		assertFinds(rule, Draft.web().valid(summer2019, summer2019.plus(Duration.ofDays(825)).minusSeconds(1)));
		assertFinds(rule, Draft.web().valid(summer2019, summer2019.plus(Duration.ofDays(825))),
				LintProblem.VALIDITY_APPLE, LintProblem.VALIDITY_PUBLIC);
		assertFinds(rule, Draft.web().valid(summer2019.minusSeconds(1), summer2019.plus(Duration.ofDays(824))));
		assertFinds(rule, Draft.opcua().valid(3650));
	}

	@Test
	void publicCasMayGiveLessFromYearToYear() {
		ValidityLengthRule rule = new ValidityLengthRule();
		Instant spring2026 = Instant.parse("2026-03-15T00:00:00Z");
		assertFinds(rule, Draft.web().valid(spring2026.minusSeconds(1), spring2026.plus(Duration.ofDays(397))));
		assertFinds(rule, Draft.web().valid(spring2026, spring2026.plus(Duration.ofDays(200)).minusSeconds(1)));
		assertFinds(rule, Draft.web().valid(spring2026, spring2026.plus(Duration.ofDays(200))),
				LintProblem.VALIDITY_PUBLIC);
		assertEquals(47, PublicCaValidity.days(Instant.parse("2029-03-15T00:00:00Z")));
		assertEquals(100, PublicCaValidity.days(Instant.parse("2028-01-01T00:00:00Z")));
	}

	@Test
	void oldClocksEndIn2038() {
		Instant last = Instant.parse("2038-01-19T03:14:07Z");
		assertFinds(new Year2038Rule(), Draft.web().valid(BEGIN, last));
		assertFinds(new Year2038Rule(), Draft.web().valid(BEGIN, last.plusSeconds(1)), LintProblem.VALIDITY_OLD);
	}
}
