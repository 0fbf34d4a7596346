// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.SampleProject.Profile;
import org.sealbench.compiler.rule.RuleTest;
import org.sealbench.model.CertificateUsage;
import org.sealbench.pki.Usage;

class CertificateNamesRuleTest extends RuleTest {

	CertificateNamesRuleTest() {
		super(new CertificateNamesRule());
	}

	@Test
	void warnsOfANameThatAChosenCertificateLacks() throws Exception {
		device.getWebServer()
				.setCertificate(sample.selfSigned(new Profile("chosen").names("ip:127.0.0.11")).getNumber());
		assertFinds(CompilerProblem.NAME_NOT_COVERED);
		assertEquals("SB-2107", problems().get(0).code().text());
		assertTrue(line().contains("1: chosen does not name plc-1.localhost"), line());
	}

	@Test
	void aWildcardCoversOneLabel() throws Exception {
		device.getInterfaces().get(0).getDnsNames().set(0, "plc-1.plant.example");
		device.getWebServer().setCertificate(
				sample.selfSigned(new Profile("chosen").names("ip:127.0.0.11", "dns:*.plant.example")).getNumber());
		assertFinds();
		device.getInterfaces().get(0).getDnsNames().set(0, "plc-1.a.plant.example");
		assertFinds(CompilerProblem.NAME_NOT_COVERED);
	}

	@Test
	void refusesAnotherApplicationUri() throws Exception {
		device.getOpcUaServer()
				.setCertificate(sample.selfSigned(new Profile("chosen").usage(Usage.OPCUA, CertificateUsage.OPCUA)
						.names("uri:urn:other", "ip:127.0.0.11", "dns:plc-1.localhost")).getNumber());
		assertFinds(CompilerProblem.URI_NOT_COVERED);
		device.getOpcUaServer().setApplicationUri("urn:other");
		assertFinds();
	}

	@Test
	void saysThatCompileReplacesWhatItMade() throws Exception {
		device.getWebServer()
				.setCertificate(sample.selfSigned(new Profile("PLC_1/Webserver-1").names("ip:127.0.0.11")).getNumber());
		assertFinds(CompilerProblem.CERTIFICATE_STALE);
	}
}
