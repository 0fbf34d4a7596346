package org.sealbench.pki.lint;


/** Is it of version 3 (RFC 5280 §4.1.2.1)? */
final class VersionRule implements LintRule {

	@Override
	public void check(LintSubject subject, LintContext context, LintFindings findings) {
		if (subject.certificate().getVersion() < 3) {
			findings.add(LintProblem.VERSION_OLD, "version", subject.certificate().getVersion());
		}
	}
}
