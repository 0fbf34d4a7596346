// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint.name;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.sealbench.pki.lint.rule.LintContext;
import org.sealbench.pki.lint.rule.LintFindings;
import org.sealbench.pki.lint.rule.LintProblem;
import org.sealbench.pki.lint.rule.LintRule;
import org.sealbench.pki.lint.rule.LintSubject;

/** Has the subject a common name? OPC 10000-6 §6.2.2 demands it. */
public final class SubjectRule implements LintRule {

	@Override
	public void check(LintSubject subject, LintContext context, LintFindings findings) {
		X500Name name = X500Name.getInstance(subject.certificate().getSubjectX500Principal().getEncoded());
		if (name.getRDNs(BCStyle.CN).length == 0) {
			findings.add(LintProblem.SUBJECT_EMPTY, "subject");
		}
	}
}
