// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint.rule;

/**
 * One rule about certificates. Rules hold no state, and those about one kind of use let every other certificate pass.
 */
@FunctionalInterface
public interface LintRule {

	/**
	 * Adds what a certificate has against this rule, whoever is concerned; {@code CertificateLint} leaves out who was
	 * not asked for.
	 */
	void check(LintSubject subject, LintContext context, LintFindings findings);
}
