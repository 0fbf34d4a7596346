// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.server;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.rule.RuleTest;
import org.sealbench.model.EndpointSecurity;

class SecurityPolicyRuleTest extends RuleTest {

	SecurityPolicyRuleTest() {
		super(new SecurityPolicyRule());
	}

	@Test
	void refusesAServerThatOffersNothing() {
		device.getOpcUaServer().getSecureChannel().getOffers().clear();
		assertFinds(CompilerProblem.POLICIES_EMPTY);
		device.getOpcUaServer().setSecureChannel(null);
		assertFinds(CompilerProblem.POLICIES_EMPTY);
	}

	@Test
	void warnsOfNoneAndOfDeprecatedPolicies() {
		device.getOpcUaServer().getSecureChannel().getOffers()
				.addAll(List.of(EndpointSecurity.NONE, EndpointSecurity.BASIC128RSA15_SIGN,
						EndpointSecurity.BASIC256_SIGN, EndpointSecurity.BASIC256_SIGN_AND_ENCRYPT));
		assertFinds(CompilerProblem.POLICIES_WEAK);
		assertTrue(
				line().contains(
						"offers None, Basic128Rsa15, Basic256. Offer only Basic256Sha256 and newer, Sign & Encrypt"),
				line());
	}

	@Test
	void hasNothingAgainstTheNewerOnes() {
		device.getOpcUaServer().getSecureChannel().getOffers()
				.addAll(List.of(EndpointSecurity.AES128_SHA256_RSAOAEP_SIGN_AND_ENCRYPT,
						EndpointSecurity.AES256_SHA256_RSAPSS_SIGN_AND_ENCRYPT));
		assertFinds();
	}
}
