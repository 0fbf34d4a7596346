// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint.issuer;

import java.security.cert.X509Certificate;

import org.sealbench.pki.Certificates;
import org.sealbench.pki.lint.rule.LintContext;
import org.sealbench.pki.lint.rule.LintFindings;
import org.sealbench.pki.lint.rule.LintProblem;
import org.sealbench.pki.lint.rule.LintRule;
import org.sealbench.pki.lint.rule.LintSubject;

/** Did the CA that it names as its issuer sign it, and is that CA available? */
public final class IssuerSignatureRule implements LintRule {

	@Override
	public void check(LintSubject subject, LintContext context, LintFindings findings) {
		if (subject.isSelfIssued()) {
			checkOwn(subject, findings);
		} else if (subject.issuer().isPresent()) {
			X509Certificate issuer = subject.issuer().get();
			if (!subject.isSignedBy(issuer.getPublicKey())) {
				findings.add(LintProblem.ISSUER_FALSE, "signature", Certificates.commonName(issuer));
			}
		} else if (subject.isOpcUa()) {
			findings.add(LintProblem.ISSUER_UNKNOWN, "issuer", Certificates.issuer(subject.certificate()));
		}
	}

	/** A CA may bear its own name as the issuer's and yet be signed by its earlier key: then that one is the issuer. */
	private static void checkOwn(LintSubject subject, LintFindings findings) {
		boolean genuine = subject.isSignedBy(subject.certificate().getPublicKey())
				|| subject.issuer().filter(issuer -> subject.isSignedBy(issuer.getPublicKey())).isPresent();
		if (!genuine) {
			findings.add(LintProblem.SELF_SIGNATURE_FALSE, "signature");
		}
	}
}
