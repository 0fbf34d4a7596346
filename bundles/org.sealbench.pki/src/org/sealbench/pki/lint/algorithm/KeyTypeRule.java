// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint.algorithm;

import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Set;

import org.sealbench.pki.Certificates;
import org.sealbench.pki.lint.rule.LintContext;
import org.sealbench.pki.lint.rule.LintFindings;
import org.sealbench.pki.lint.rule.LintProblem;
import org.sealbench.pki.lint.rule.LintRule;
import org.sealbench.pki.lint.rule.LintSubject;

/** Is the key of a kind that partners accept: RSA, or for browsers one of the two usual NIST curves? */
public final class KeyTypeRule implements LintRule {

	private static final Set<String> CURVES = Set.of("EC P-256", "EC P-384");

	@Override
	public void check(LintSubject subject, LintContext context, LintFindings findings) {
		PublicKey key = subject.certificate().getPublicKey();
		String kind = Certificates.keyDescription(subject.certificate());
		if (!(key instanceof RSAPublicKey) && !(key instanceof ECPublicKey)) {
			findings.add(LintProblem.KEY_KIND, "public key", kind);
		} else if (key instanceof ECPublicKey && subject.isOpcUa()) {
			findings.add(LintProblem.KEY_EC_OPCUA, "public key", kind);
		} else if (key instanceof ECPublicKey ec && !CURVES.contains(kind)
				&& ec.getParams().getOrder().bitLength() >= 256) {
			findings.add(LintProblem.KEY_CURVE, "public key", kind.substring("EC ".length()));
		}
	}
}
