// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.certificate;

import java.security.interfaces.RSAPublicKey;

import org.sealbench.common.Problems;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.compiler.rule.OfferedPolicies;
import org.sealbench.compiler.rule.Rule;
import org.sealbench.compiler.rule.RuleContext;
import org.sealbench.model.Device;
import org.sealbench.pki.Certificates;

/** The key of an OPC UA server's certificate serves the policies that are offered (OPC 10000-7 §6.6). */
public final class SecurityPolicyKeyRule implements Rule {

	/** The longest key of Basic128Rsa15 and Basic256. */
	private static final int LONGEST_OLD_KEY = 2048;

	@Override
	public void check(RuleContext context, Device device, Problems problems) {
		context.serverCertificates(device).stream().filter(used -> used.role() == ServerRole.OPCUA)
				.forEach(used -> check(device, used, problems));
	}

	private static void check(Device device, RuleContext.Used used, Problems problems) {
		String key = Certificates.keyDescription(used.certificate());
		if (!(used.certificate().getPublicKey() instanceof RSAPublicKey rsa)) {
			String policies = OfferedPolicies.needingRsa(device);
			if (!policies.isEmpty()) {
				problems.add(CompilerProblem.POLICY_NEEDS_RSA.at(used.place(device), policies, used.name(), key));
			}
			return;
		}
		String old = OfferedPolicies.text(device, OfferedPolicies::isDeprecated);
		if (rsa.getModulus().bitLength() > LONGEST_OLD_KEY && !old.isEmpty()) {
			problems.add(CompilerProblem.POLICY_KEY_LENGTH.at(used.place(device), old, used.name(), key));
		}
	}
}
