// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint.algorithm;

import java.util.Locale;

import org.sealbench.pki.lint.rule.LintContext;
import org.sealbench.pki.lint.rule.LintFindings;
import org.sealbench.pki.lint.rule.LintProblem;
import org.sealbench.pki.lint.rule.LintRule;
import org.sealbench.pki.lint.rule.LintSubject;

/** Does a root CA sign with SHA-1 (or older), and does anything rely on it? */
public final class RootDigestRule implements LintRule {

	@Override
	public void check(LintSubject subject, LintContext context, LintFindings findings) {
		String algorithm = subject.certificate().getSigAlgName();
		boolean old = SignatureDigestRule.isSha1(algorithm) || algorithm.toUpperCase(Locale.ROOT).startsWith("MD");
		if (subject.isRoot() && old) {
			findings.add(subject.inUse() ? LintProblem.AUTHORITY_SHA1_USED : LintProblem.AUTHORITY_SHA1_UNUSED,
					"signature algorithm", algorithm.substring(0, algorithm.toUpperCase(Locale.ROOT).indexOf("WITH"))
							.replace("SHA1", "SHA-1"));
		}
	}
}
