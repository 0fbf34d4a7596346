// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.certificate;

import org.junit.jupiter.api.Test;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.SampleProject.Profile;
import org.sealbench.compiler.rule.RuleTest;
import org.sealbench.model.CertificateNumber;

class CertificateSignatureRuleTest extends RuleTest {

	CertificateSignatureRuleTest() {
		super(new CertificateSignatureRule());
	}

	@Test
	void warnsOfSha1() throws Exception {
		sample.protect();
		device.getWebServer().setCertificate(sample.signed(new Profile("web"), CertificateNumber.of(2)).getNumber());
		assertFinds();
		device.getWebServer().setCertificate(sample.signed(new Profile("web"), CertificateNumber.of(1)).getNumber());
		assertFinds(CompilerProblem.CERTIFICATE_SHA1);
	}
}
