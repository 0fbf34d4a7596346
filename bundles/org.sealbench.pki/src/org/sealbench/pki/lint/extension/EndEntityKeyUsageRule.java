// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint.extension;

import java.util.List;
import java.util.stream.IntStream;

import org.sealbench.pki.lint.rule.LintContext;
import org.sealbench.pki.lint.rule.LintFindings;
import org.sealbench.pki.lint.rule.LintProblem;
import org.sealbench.pki.lint.rule.LintRule;
import org.sealbench.pki.lint.rule.LintSubject;

/**
 * Does the key usage allow what an end entity is used for (RFC 5280 §4.2.1.3)? OPC 10000-6 §6.2.2 demands the
 * extension, with four usages for RSA; a modern TLS server only signs.
 */
public final class EndEntityKeyUsageRule implements LintRule {

	private static final String FIELD = "key usage";
	private static final List<String> WORDS = List.of("digitalSignature", "nonRepudiation", "keyEncipherment",
			"dataEncipherment");

	@Override
	public void check(LintSubject subject, LintContext context, LintFindings findings) {
		if (!subject.isOpcUa() && !subject.isWebServer()) {
			return;
		}
		boolean enciphers = subject.isOpcUa() && subject.certificate().getPublicKey().getAlgorithm().equals("RSA");
		List<String> needed = WORDS.subList(0, enciphers ? WORDS.size() : 1);
		boolean[] usage = subject.certificate().getKeyUsage();
		if (usage == null) {
			if (subject.isOpcUa()) {
				findings.add(LintProblem.KEY_USAGE_MISSING, FIELD, String.join(", ", needed));
			}
			return;
		}
		List<String> missing = IntStream.range(0, needed.size()).filter(bit -> !usage[bit]).mapToObj(needed::get)
				.toList();
		if (!missing.isEmpty()) {
			findings.add(LintProblem.KEY_USAGE_WRONG, FIELD, String.join(", ", missing),
					CertificateUseText.of(subject.uses()));
		}
	}
}
