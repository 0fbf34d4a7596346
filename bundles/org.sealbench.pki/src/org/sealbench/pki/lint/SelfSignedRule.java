package org.sealbench.pki.lint;


/** Does an authority vouch for a web server, or does every browser have to trust this very certificate? */
final class SelfSignedRule implements LintRule {

	@Override
	public void check(LintSubject subject, LintContext context, LintFindings findings) {
		if (subject.isWebServer() && subject.isSelfIssued()) {
			findings.add(LintProblem.SELF_SIGNED, "issuer");
		}
	}
}
