// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint.extension;

import org.bouncycastle.asn1.x509.Extension;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.lint.rule.LintContext;
import org.sealbench.pki.lint.rule.LintFindings;
import org.sealbench.pki.lint.rule.LintProblem;
import org.sealbench.pki.lint.rule.LintRule;
import org.sealbench.pki.lint.rule.LintSubject;

/**
 * Does a CA say that it is one, critically, and may its key sign certificates and revocation lists (RFC 5280 §4.2.1.3,
 * §4.2.1.9)?
 */
public final class CaExtensionsRule implements LintRule {

	private static final int KEY_CERT_SIGN = 5;
	private static final int CRL_SIGN = 6;

	@Override
	public void check(LintSubject subject, LintContext context, LintFindings findings) {
		if (!subject.isCa()) {
			return;
		}
		if (!Certificates.isCa(subject.certificate())) {
			findings.add(LintProblem.AUTHORITY_FLAG_MISSING, "basic constraints");
			return;
		}
		if (!subject.certificate().getCriticalExtensionOIDs().contains(Extension.basicConstraints.getId())) {
			findings.add(LintProblem.AUTHORITY_NOT_CRITICAL, "basic constraints");
		}
		boolean[] usage = subject.certificate().getKeyUsage();
		if (usage != null && !usage[KEY_CERT_SIGN]) {
			findings.add(LintProblem.AUTHORITY_KEY_USAGE, "key usage");
		}
		if (usage != null && !usage[CRL_SIGN]) {
			findings.add(LintProblem.AUTHORITY_CRL_SIGN, "key usage");
		}
	}
}
