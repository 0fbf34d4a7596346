// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint.algorithm;

import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;

import org.sealbench.pki.Certificates;
import org.sealbench.pki.lint.rule.LintContext;
import org.sealbench.pki.lint.rule.LintFindings;
import org.sealbench.pki.lint.rule.LintProblem;
import org.sealbench.pki.lint.rule.LintRule;
import org.sealbench.pki.lint.rule.LintSubject;

/** Is the key long enough, and for OPC UA not too long (2048 to 4096 bits, OPC 10000-7 §6.6)? */
public final class KeyLengthRule implements LintRule {

	@Override
	public void check(LintSubject subject, LintContext context, LintFindings findings) {
		boolean tooShort = switch (subject.certificate().getPublicKey()) {
		case RSAPublicKey rsa -> rsa.getModulus().bitLength() < 2048;
		case ECPublicKey ec -> ec.getParams().getOrder().bitLength() < 256;
		default -> false;
		};
		if (tooShort) {
			findings.add(LintProblem.KEY_SHORT, "public key", Certificates.keyDescription(subject.certificate()));
		}
		if (subject.isOpcUa() && subject.certificate().getPublicKey() instanceof RSAPublicKey rsa
				&& rsa.getModulus().bitLength() > 4096) {
			findings.add(LintProblem.KEY_LONG, "public key", Certificates.keyDescription(subject.certificate()));
		}
	}
}
