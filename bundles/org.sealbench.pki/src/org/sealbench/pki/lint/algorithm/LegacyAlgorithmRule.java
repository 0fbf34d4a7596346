// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint.algorithm;

import java.security.interfaces.RSAPublicKey;
import java.util.Locale;

import org.sealbench.pki.Certificates;
import org.sealbench.pki.lint.rule.LintContext;
import org.sealbench.pki.lint.rule.LintFindings;
import org.sealbench.pki.lint.rule.LintProblem;
import org.sealbench.pki.lint.rule.LintRule;
import org.sealbench.pki.lint.rule.LintSubject;

/** Can it be used by devices that know SHA-1 and RSA up to 2048 bits only? */
public final class LegacyAlgorithmRule implements LintRule {

	@Override
	public void check(LintSubject subject, LintContext context, LintFindings findings) {
		String algorithm = subject.certificate().getSigAlgName();
		if (!SignatureDigestRule.isSha1(algorithm) || !algorithm.toUpperCase(Locale.ROOT).endsWith("RSA")) {
			findings.add(LintProblem.OLD_SIGNATURE, "signature algorithm", algorithm);
		}
		if (!(subject.certificate().getPublicKey() instanceof RSAPublicKey key)
				|| key.getModulus().bitLength() > 2048) {
			findings.add(LintProblem.OLD_KEY, "public key", Certificates.keyDescription(subject.certificate()));
		}
	}
}
