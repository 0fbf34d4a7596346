package org.sealbench.pki.lint;

import org.sealbench.pki.Certificates;
import org.sealbench.pki.SubjectAlternativeName.Type;

/** Has the certificate of an OPC UA application exactly one URI, its application URI (OPC 10000-6 §6.2.2)? */
final class ApplicationUriRule implements LintRule {

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
