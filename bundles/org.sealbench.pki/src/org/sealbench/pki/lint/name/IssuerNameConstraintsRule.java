// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint.name;

import java.util.Optional;

import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.sealbench.pki.lint.rule.LintContext;
import org.sealbench.pki.lint.rule.LintFindings;
import org.sealbench.pki.lint.rule.LintProblem;
import org.sealbench.pki.lint.rule.LintRule;
import org.sealbench.pki.lint.rule.LintSubject;
import org.sealbench.pki.validation.name.IssuerConstraints;

/** Are a CA's name constraints critical, and the names of what it issued within them (RFC 5280 §4.2.1.10)? */
public final class IssuerNameConstraintsRule implements LintRule {

	@Override
	public void check(LintSubject subject, LintContext context, LintFindings findings) {
		if (subject.extension(Extension.nameConstraints).isPresent()) {
			if (!subject.certificate().getCriticalExtensionOIDs().contains(Extension.nameConstraints.getId())) {
				findings.add(LintProblem.CONSTRAINTS_NOT_CRITICAL, "name constraints");
			}
			findings.add(LintProblem.CONSTRAINTS_OLD, "name constraints");
		}
		Optional<IssuerConstraints> limits = subject.issuer().flatMap(IssuerConstraints::of);
		if (limits.isPresent() && !subject.isSelfIssued()) {
			checkNames(subject, limits.get(), findings);
		}
	}

	private static void checkNames(LintSubject subject, IssuerConstraints limits, LintFindings findings) {
		subject.extension(Extension.subjectAlternativeName).ifPresent(value -> {
			for (GeneralName name : GeneralNames.getInstance(ASN1Sequence.getInstance(value)).getNames()) {
				check(name, limits, findings);
			}
		});
		X500Name own = X500Name.getInstance(subject.certificate().getSubjectX500Principal().getEncoded());
		if (own.size() > 0) {
			check(new GeneralName(own), limits, findings);
		}
	}

	private static void check(GeneralName name, IssuerConstraints limits, LintFindings findings) {
		limits.fault(name).ifPresent(why -> findings.add(LintProblem.NAME_CONSTRAINED, "subject alternative names",
				NameValueText.of(name), why));
	}
}
