// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint.extension;

import org.sealbench.pki.lint.rule.LintContext;
import org.sealbench.pki.lint.rule.LintFindings;
import org.sealbench.pki.lint.rule.LintProblem;
import org.sealbench.pki.lint.rule.LintRule;
import org.sealbench.pki.lint.rule.LintSubject;

/** Is it of version 3 (RFC 5280 §4.1.2.1)? */
public final class VersionRule implements LintRule {

	@Override
	public void check(LintSubject subject, LintContext context, LintFindings findings) {
		if (subject.certificate().getVersion() < 3) {
			findings.add(LintProblem.VERSION_OLD, "version", subject.certificate().getVersion());
		}
	}
}
