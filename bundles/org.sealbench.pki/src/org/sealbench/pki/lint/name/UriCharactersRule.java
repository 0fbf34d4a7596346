// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint.name;

import org.sealbench.pki.Certificates;
import org.sealbench.pki.lint.rule.LintContext;
import org.sealbench.pki.lint.rule.LintFindings;
import org.sealbench.pki.lint.rule.LintProblem;
import org.sealbench.pki.lint.rule.LintRule;
import org.sealbench.pki.lint.rule.LintSubject;

/**
 * Have the URIs only characters that a URI may have (RFC 3986 §2)? Some clients refuse a blank in an application URI.
 */
public final class UriCharactersRule implements LintRule {

	@Override
	public void check(LintSubject subject, LintContext context, LintFindings findings) {
		Certificates.malformedUris(subject.certificate())
				.forEach(each -> findings.add(LintProblem.URI_MALFORMED, "subject alternative names", each));
	}
}
