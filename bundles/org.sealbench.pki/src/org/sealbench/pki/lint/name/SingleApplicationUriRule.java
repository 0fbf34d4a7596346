// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint.name;

import org.sealbench.pki.Certificates;
import org.sealbench.pki.SubjectAlternativeName.Type;
import org.sealbench.pki.lint.rule.LintContext;
import org.sealbench.pki.lint.rule.LintFindings;
import org.sealbench.pki.lint.rule.LintProblem;
import org.sealbench.pki.lint.rule.LintRule;
import org.sealbench.pki.lint.rule.LintSubject;

/** Has the certificate of an OPC UA application exactly one URI, its application URI (OPC 10000-6 §6.2.2)? */
public final class SingleApplicationUriRule implements LintRule {

	@Override
	public void check(LintSubject subject, LintContext context, LintFindings findings) {
		if (!subject.isOpcUa()) {
			return;
		}
		long uris = Certificates.names(subject.certificate()).stream().filter(each -> each.type() == Type.URI).count();
		if (uris == 0) {
			findings.add(LintProblem.APPLICATION_URI_MISSING, "subject alternative names");
		} else if (uris > 1) {
			findings.add(LintProblem.APPLICATION_URI_SEVERAL, "subject alternative names", uris);
		}
	}
}
