// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint.algorithm;

import java.util.Locale;

import org.sealbench.pki.lint.rule.LintContext;
import org.sealbench.pki.lint.rule.LintFindings;
import org.sealbench.pki.lint.rule.LintProblem;
import org.sealbench.pki.lint.rule.LintRule;
import org.sealbench.pki.lint.rule.LintSubject;

/** Is the signature made with a digest that cannot be forged? The signature of a root CA is not verified. */
public final class SignatureDigestRule implements LintRule {

	@Override
	public void check(LintSubject subject, LintContext context, LintFindings findings) {
		if (subject.isRoot()) {
			return;
		}
		String algorithm = subject.certificate().getSigAlgName();
		String name = algorithm.toUpperCase(Locale.ROOT);
		if (name.startsWith("MD")) {
			findings.add(LintProblem.SIGNATURE_BROKEN, "signature algorithm", algorithm);
		} else if (isSha1(name)) {
			findings.add(LintProblem.SIGNATURE_SHA1, "signature algorithm");
		} else if (name.contains("PSS") && subject.isOpcUa()) {
			findings.add(LintProblem.SIGNATURE_PSS, "signature algorithm");
		}
	}

	/** Whether the name of a signature algorithm stands for one with SHA-1. */
	static boolean isSha1(String name) {
		return name.toUpperCase(Locale.ROOT).startsWith("SHA1") || name.toUpperCase(Locale.ROOT).startsWith("SHA-1");
	}
}
