// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint.issuer;

import java.util.Arrays;
import java.util.Optional;

import org.sealbench.pki.Certificates;
import org.sealbench.pki.lint.rule.LintContext;
import org.sealbench.pki.lint.rule.LintFindings;
import org.sealbench.pki.lint.rule.LintProblem;
import org.sealbench.pki.lint.rule.LintRule;
import org.sealbench.pki.lint.rule.LintSubject;

/** Do the key identifiers lead from a certificate to its issuer (RFC 5280 §4.2.1.1, §4.2.1.2)? */
public final class KeyIdentifierRule implements LintRule {

	@Override
	public void check(LintSubject subject, LintContext context, LintFindings findings) {
		if (subject.certificate().getVersion() < 3) {
			return;
		}
		if (Certificates.isCa(subject.certificate())
				&& Certificates.subjectKeyIdentifier(subject.certificate()).isEmpty()) {
			findings.add(LintProblem.SUBJECT_KEY_IDENTIFIER_MISSING, "subject key identifier");
		}
		Optional<byte[]> authorityKey = Certificates.authorityKeyIdentifier(subject.certificate());
		if (authorityKey.isEmpty() && !subject.isSelfIssued()) {
			findings.add(LintProblem.AUTHORITY_KEY_IDENTIFIER_MISSING, "authority key identifier");
		}
		Optional<byte[]> issuer = subject.issuer().flatMap(Certificates::subjectKeyIdentifier);
		if (authorityKey.isPresent() && issuer.isPresent() && !Arrays.equals(authorityKey.get(), issuer.get())) {
			findings.add(LintProblem.AUTHORITY_KEY_IDENTIFIER_WRONG, "authority key identifier",
					Certificates.commonName(subject.issuer().get()));
		}
	}
}
