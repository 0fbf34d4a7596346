// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint.extension;

import org.sealbench.pki.lint.rule.LintContext;
import org.sealbench.pki.lint.rule.LintFindings;
import org.sealbench.pki.lint.rule.LintProblem;
import org.sealbench.pki.lint.rule.LintRule;
import org.sealbench.pki.lint.rule.LintSubject;
import org.sealbench.pki.validation.x509.PathCertificate;

/** Is it well-formed by RFC 5280 §4.1 and §4.2? Validation rejects what is not, and so do other clients. */
public final class WellFormedRule implements LintRule {

	@Override
	public void check(LintSubject subject, LintContext context, LintFindings findings) {
		PathCertificate.of(subject.certificate()).fault()
				.ifPresent(fault -> findings.add(LintProblem.MALFORMED, "format", fault));
	}
}
