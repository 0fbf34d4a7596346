package org.sealbench.compiler.check;

import java.security.interfaces.RSAPublicKey;

import org.sealbench.common.Problems;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.model.Device;
import org.sealbench.pki.Certificates;

/** The key of an OPC UA server's certificate serves the policies that are offered (OPC 10000-7 §6.6). */
final class PolicyKeyChecker implements Checker {

	/** The longest key of Basic128Rsa15 and Basic256. */
	private static final int LONGEST_OLD_KEY = 2048;

	@Override
	public void check(CheckContext context, Device device, Problems problems) {
		context.used(device).stream().filter(used -> used.role() == ServerRole.OPCUA)
				.forEach(used -> check(device, used, problems));
	}

	private static void check(Device device, CheckContext.Used used, Problems problems) {
		String key = Certificates.keyDescription(used.certificate());
		if (!(used.certificate().getPublicKey() instanceof RSAPublicKey rsa)) {
			String policies = Policies.words(device, offer -> !Policies.isNone(offer));
			if (!policies.isEmpty()) {
				problems.add(CompilerProblem.POLICY_NEEDS_RSA.at(used.place(device), policies, used.name(), key));
			}
			return;
		}
		String old = Policies.words(device, Policies::isDeprecated);
		if (rsa.getModulus().bitLength() > LONGEST_OLD_KEY && !old.isEmpty()) {
			problems.add(CompilerProblem.POLICY_KEY_LENGTH.at(used.place(device), old, used.name(), key));
		}
	}
}
