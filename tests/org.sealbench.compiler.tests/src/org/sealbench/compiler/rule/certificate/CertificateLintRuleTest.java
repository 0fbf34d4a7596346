// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sealbench.compiler.CertificateFinding;
import org.sealbench.compiler.SampleProject;
import org.sealbench.compiler.SampleProject.Profile;
import org.sealbench.compiler.rule.RuleTest;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateUsage;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Usage;
import org.sealbench.pki.issue.CrlIssuer;
import org.sealbench.pki.key.KeyAlgorithm;

class CertificateLintRuleTest extends RuleTest {

	private static final String NAME = "dns:*.plant.example";

	CertificateLintRuleTest() {
		super(new CertificateLintRule());
	}

	@Test
	void hasNothingAgainstWhatItWouldMakeItself() throws Exception {
		sample.protect();
		device.getWebServer().setCertificate(
				sample.signed(new Profile("web").names("ip:127.0.0.11"), CertificateNumber.of(2)).getNumber());
		assertFinds();
		device.getWebServer().setCertificate(sample.selfSigned(new Profile("web").names("ip:127.0.0.11")).getNumber());
		assertFinds();
	}

	@Test
	void leavesToOtherRulesWhatTheySay() throws Exception {
		sample.protect();
		device.getWebServer().setCertificate(sample.signed(new Profile("web"), CertificateNumber.of(1)).getNumber());
		assertFinds();
		device.getWebServer().setCertificate(sample.selfSigned(new Profile("web")
				.valid(SampleProject.NOW.minus(Duration.ofDays(9)), SampleProject.NOW.minusSeconds(1))).getNumber());
		assertFinds();
	}

	@Test
	void tellsWhatNoOtherRuleTells() throws Exception {
		CertificateNumber number = sample.selfSigned(new Profile("app").names("uri:urn:a:b", "uri:urn:a:c", NAME)
				.usage(Usage.OPCUA, CertificateUsage.OPCUA).key(KeyAlgorithm.RSA_2048)).getNumber();
		device.getOpcUaServer().setCertificate(number);
		assertFinds(CertificateFinding.CERTIFICATE, CertificateFinding.CERTIFICATE);
		assertEquals("PLC_1 > OPC UA > certificate: the certificate " + number
				+ ": app: OPC UA clients compare host names literally and do "
				+ "not know the wildcard *.plant.example. Name every host of its own.", line());
	}

	@Test
	void warnsOfARevocationListThatEndsSoon() throws Exception {
		sample.protect();
		device.getWebServer().setCertificate(
				sample.signed(new Profile("web").names("ip:127.0.0.11"), CertificateNumber.of(2)).getNumber());
		Credential ca = sample.project().certificates().credential(CertificateNumber.of(2));
		sample.project().certificates().crls().set(CertificateNumber.of(2), new CrlIssuer().issue(ca, BigInteger.TWO,
				SampleProject.NOW.minus(Duration.ofDays(9)), SampleProject.NOW.minus(Duration.ofDays(1)), List.of()));
		assertFinds(CertificateFinding.REVOCATION_LIST);
		assertTrue(line().contains("its revocation list is out of date"), line());
	}
}
