// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint.rule;

/**
 * One rule about certificates. Rules hold no state, and those about one kind of use ignore every other certificate.
 */
@FunctionalInterface
public interface LintRule {

	/**
	 * Adds the findings about a certificate, for every target; {@code CertificateLint} leaves out the targets that were
	 * not asked for.
	 */
	void check(LintSubject subject, LintContext context, LintFindings findings);
}
