// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint.name;

import org.sealbench.common.ProblemException;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.SubjectAlternativeName;
import org.sealbench.pki.SubjectAlternativeName.Type;
import org.sealbench.pki.lint.rule.LintContext;
import org.sealbench.pki.lint.rule.LintFindings;
import org.sealbench.pki.lint.rule.LintProblem;
import org.sealbench.pki.lint.rule.LintRule;
import org.sealbench.pki.lint.rule.LintSubject;

/** Is a wildcard the whole first label, with two labels after it (RFC 9525 §6.3)? OPC UA has no wildcards. */
public final class WildcardRule implements LintRule {

	private static final String FIELD = "subject alternative names";

	@Override
	public void check(LintSubject subject, LintContext context, LintFindings findings) {
		for (SubjectAlternativeName name : Certificates.names(subject.certificate())) {
			if (name.type() == Type.DNS && name.value().indexOf('*') >= 0) {
				if (!isGood(name.value())) {
					findings.add(LintProblem.WILDCARD_REFUSED, FIELD, name.value());
				} else if (subject.isOpcUa()) {
					findings.add(LintProblem.WILDCARD_OPCUA, FIELD, name.value());
				}
			}
		}
	}

	private static boolean isGood(String name) {
		try {
			SubjectAlternativeName.dns(name);
			return true;
		} catch (ProblemException e) {
			return false;
		}
	}
}
