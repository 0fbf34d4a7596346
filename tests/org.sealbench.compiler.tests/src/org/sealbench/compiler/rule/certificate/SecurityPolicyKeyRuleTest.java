// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.certificate;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.SampleProject.Profile;
import org.sealbench.compiler.rule.RuleTest;
import org.sealbench.model.CertificateUsage;
import org.sealbench.model.EndpointSecurity;
import org.sealbench.pki.Usage;
import org.sealbench.pki.key.KeyAlgorithm;

class SecurityPolicyKeyRuleTest extends RuleTest {

	SecurityPolicyKeyRuleTest() {
		super(new SecurityPolicyKeyRule());
	}

	@Test
	void refusesAnEllipticKeyForPoliciesBasedOnRsa() throws Exception {
		use(KeyAlgorithm.P_256);
		assertFinds(CompilerProblem.POLICY_NEEDS_RSA);
		offer(EndpointSecurity.NONE);
		assertFinds();
	}

	@Test
	void warnsOfAKeyThatIsTooLongForOldPolicies() throws Exception {
		use(KeyAlgorithm.RSA_3072);
		assertFinds();
		offer(EndpointSecurity.BASIC256_SIGN);
		assertFinds(CompilerProblem.POLICY_KEY_LENGTH);
		use(KeyAlgorithm.RSA_2048);
		assertFinds();
	}

	private void use(KeyAlgorithm key) throws Exception {
		device.getOpcUaServer()
				.setCertificate(sample.selfSigned(
						new Profile("server").key(key).usage(Usage.OPCUA, CertificateUsage.OPCUA).names("uri:urn:c"))
						.getNumber());
	}

	private void offer(EndpointSecurity offer) {
		device.getOpcUaServer().getSecureChannel().getOffers().clear();
		device.getOpcUaServer().getSecureChannel().getOffers().addAll(List.of(offer));
	}
}
