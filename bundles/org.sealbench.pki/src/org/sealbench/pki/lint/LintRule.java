package org.sealbench.pki.lint;

/** One rule about certificates. Rules hold no state, and those about one kind of use let every other certificate pass. */
@FunctionalInterface
interface LintRule {

	/** Adds what a certificate has against this rule, whoever is concerned; {@link Lint} leaves out who was not asked for. */
	void check(LintSubject subject, LintContext context, LintFindings findings);
}
