// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.certificate;

import org.junit.jupiter.api.Test;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.SampleProject.Profile;
import org.sealbench.compiler.rule.RuleTest;
import org.sealbench.model.CertificateEntry;

class ServerCertificateRuleTest extends RuleTest {

	ServerCertificateRuleTest() {
		super(new ServerCertificateRule());
	}

	@Test
	void refusesTheCertificateOfAnotherDevice() throws Exception {
		device.getWebServer().setCertificate(sample.selfSigned(new Profile("web").device("PLC_2")).getNumber());
		assertFinds(CompilerProblem.CERTIFICATE_OF_OTHER);
	}

	@Test
	void refusesARevokedCertificate() throws Exception {
		CertificateEntry entry = sample.selfSigned(new Profile("web"));
		device.getWebServer().setCertificate(entry.getNumber());
		assertFinds();
		entry.setRevokedAt("2029-12-01T00:00:00Z");
		assertFinds(CompilerProblem.CERTIFICATE_REVOKED);
	}
}
