// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint.extension;

import org.sealbench.pki.Certificates;
import org.sealbench.pki.lint.rule.LintContext;
import org.sealbench.pki.lint.rule.LintFindings;
import org.sealbench.pki.lint.rule.LintProblem;
import org.sealbench.pki.lint.rule.LintRule;
import org.sealbench.pki.lint.rule.LintSubject;

/**
 * Is an end entity unable to sign certificates (RFC 5280 §4.2.1.9)? A self-signed one of OPC UA may have keyCertSign
 * (OPC 10000-6 §6.2.2).
 */
public final class EndEntityCaFlagRule implements LintRule {

	private static final int KEY_CERT_SIGN = 5;

	@Override
	public void check(LintSubject subject, LintContext context, LintFindings findings) {
		if (subject.isCa() || subject.uses().isEmpty()) {
			return;
		}
		boolean[] usage = subject.certificate().getKeyUsage();
		if (Certificates.isCa(subject.certificate())) {
			findings.add(LintProblem.LEAF_IS_AUTHORITY, "basic constraints", CertificateUseText.of(subject.uses()));
		} else if (usage != null && usage[KEY_CERT_SIGN] && !(subject.isOpcUa() && subject.isSelfIssued())) {
			findings.add(LintProblem.LEAF_SIGNS_CERTIFICATES, "key usage");
		}
	}
}
