package org.sealbench.compiler.check;

import org.junit.jupiter.api.Test;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.SampleProject.Profile;

class CertificateSignatureCheckerTest extends RuleTest {

	CertificateSignatureCheckerTest() {
		super(new CertificateSignatureChecker());
	}

	@Test
	void warnsOfSha1() throws Exception {
		sample.protect();
		device.getWebServer().setCertificate(sample.signed(new Profile("web"), 2).getNumber());
		assertFinds();
		device.getWebServer().setCertificate(sample.signed(new Profile("web"), 1).getNumber());
		assertFinds(CompilerProblem.CERTIFICATE_SHA1);
	}
}
