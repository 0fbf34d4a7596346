// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint.algorithm;

import java.math.BigInteger;
import java.security.interfaces.RSAPublicKey;

import org.sealbench.pki.lint.rule.LintContext;
import org.sealbench.pki.lint.rule.LintFindings;
import org.sealbench.pki.lint.rule.LintProblem;
import org.sealbench.pki.lint.rule.LintRule;
import org.sealbench.pki.lint.rule.LintSubject;

/** Is the public exponent of an RSA key as NIST SP 800-56B §6.2 and the CA/Browser Forum (§6.1.6) demand? */
public final class KeyExponentRule implements LintRule {

	private static final int MAX_BITS = 256;

	@Override
	public void check(LintSubject subject, LintContext context, LintFindings findings) {
		if (subject.certificate().getPublicKey() instanceof RSAPublicKey key) {
			BigInteger exponent = key.getPublicExponent();
			if (!exponent.testBit(0) || exponent.compareTo(BigInteger.ONE) <= 0) {
				findings.add(LintProblem.KEY_EXPONENT_EVEN, "public key", exponent);
			} else if (exponent.bitLength() < 17 || exponent.bitLength() > MAX_BITS) {
				findings.add(LintProblem.KEY_EXPONENT, "public key", exponent);
			}
		}
	}
}
