// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint.name;

import org.sealbench.pki.SubjectAlternativeName.Type;
import org.sealbench.pki.lint.rule.LintContext;
import org.sealbench.pki.lint.rule.LintFindings;
import org.sealbench.pki.lint.rule.LintProblem;
import org.sealbench.pki.lint.rule.LintRule;
import org.sealbench.pki.lint.rule.LintSubject;

/** Does a server's certificate name an address or a host (RFC 9525 §4; OPC 10000-6 §6.2.2)? */
public final class MissingNamesRule implements LintRule {

	@Override
	public void check(LintSubject subject, LintContext context, LintFindings findings) {
		// A host name in the common name alone is a finding of its own, with the name to enter.
		if (subject.isServer() && !subject.hasName(Type.DNS) && !subject.hasName(Type.IP)
				&& CommonNameRule.host(subject).isEmpty()) {
			findings.add(LintProblem.NAMES_MISSING, "subject alternative names");
		}
	}
}
