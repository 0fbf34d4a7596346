// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.certificate;

import org.junit.jupiter.api.Test;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.SampleProject.Profile;
import org.sealbench.compiler.rule.RuleTest;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateUsage;
import org.sealbench.pki.Usage;

class CertificateUsageRuleTest extends RuleTest {

	CertificateUsageRuleTest() {
		super(new CertificateUsageRule());
	}

	@Test
	void refusesAWebCertificateForOpcUa() throws Exception {
		device.getOpcUaServer()
				.setCertificate(sample.selfSigned(new Profile("web").names("ip:127.0.0.11")).getNumber());
		assertFinds(CompilerProblem.CERTIFICATE_USAGE);
	}

	@Test
	void refusesAClientsCertificateAndACaForTheWebServer() throws Exception {
		device.getWebServer()
				.setCertificate(sample.selfSigned(
						new Profile("client").usage(Usage.OPCUA_CLIENT, CertificateUsage.CLIENT).names("uri:urn:c"))
						.getNumber());
		assertFinds(CompilerProblem.CERTIFICATE_USAGE);
		device.getWebServer()
				.setCertificate(sample.selfSigned(new Profile("ca").usage(Usage.CA, CertificateUsage.CA)).getNumber());
		assertFinds(CompilerProblem.CERTIFICATE_USAGE);
	}

	@Test
	void anOpcUaCertificateServesTheWebServerToo() throws Exception {
		CertificateNumber number = sample
				.selfSigned(new Profile("both").usage(Usage.OPCUA, CertificateUsage.OPCUA).names("uri:urn:c"))
				.getNumber();
		device.getWebServer().setCertificate(number);
		device.getOpcUaServer().setCertificate(number);
		assertFinds();
	}
}
