// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.certificate;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.SampleProject;
import org.sealbench.compiler.SampleProject.Profile;
import org.sealbench.compiler.rule.RuleTest;

class CertificateValidityRuleTest extends RuleTest {

	private static final Instant NOW = SampleProject.NOW;

	CertificateValidityRuleTest() {
		super(new CertificateValidityRule());
	}

	@Test
	void refusesAnExpiredCertificate() throws Exception {
		use(NOW.minus(Duration.ofDays(2)), NOW.minus(Duration.ofDays(1)));
		assertFinds(CompilerProblem.CERTIFICATE_EXPIRED);
	}

	@Test
	void warnsAsManyDaysBeforeTheEndAsThePlantSays() throws Exception {
		use(NOW.minus(Duration.ofDays(2)), NOW.plus(Duration.ofDays(89)));
		assertFinds(CompilerProblem.CERTIFICATE_EXPIRES);
		sample.project().plant().getSettings().setWarnDays(30);
		assertFinds();
	}

	@Test
	void warnsOfACertificateThatIsNotValidYet() throws Exception {
		use(NOW.plus(Duration.ofDays(2)), NOW.plus(Duration.ofDays(1000)));
		assertFinds(CompilerProblem.CERTIFICATE_FUTURE);
	}

	private void use(Instant from, Instant until) throws Exception {
		device.getWebServer().setCertificate(sample.selfSigned(new Profile("web").valid(from, until)).getNumber());
	}
}
