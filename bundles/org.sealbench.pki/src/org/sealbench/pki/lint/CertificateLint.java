// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sealbench.common.Problem;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.lint.algorithm.KeyExponentRule;
import org.sealbench.pki.lint.algorithm.KeyLengthRule;
import org.sealbench.pki.lint.algorithm.KeyTypeRule;
import org.sealbench.pki.lint.algorithm.LegacyAlgorithmRule;
import org.sealbench.pki.lint.algorithm.RootDigestRule;
import org.sealbench.pki.lint.algorithm.SignatureDigestRule;
import org.sealbench.pki.lint.extension.CaExtensionsRule;
import org.sealbench.pki.lint.extension.EndEntityCaFlagRule;
import org.sealbench.pki.lint.extension.EndEntityKeyUsageRule;
import org.sealbench.pki.lint.extension.PurposeRule;
import org.sealbench.pki.lint.extension.UnknownCriticalExtensionRule;
import org.sealbench.pki.lint.extension.VersionRule;
import org.sealbench.pki.lint.extension.WellFormedRule;
import org.sealbench.pki.lint.issuer.IssuerSignatureRule;
import org.sealbench.pki.lint.issuer.KeyIdentifierRule;
import org.sealbench.pki.lint.issuer.SelfSignedRule;
import org.sealbench.pki.lint.issuer.SerialNumberRule;
import org.sealbench.pki.lint.name.AddressLengthRule;
import org.sealbench.pki.lint.name.CommonNameRule;
import org.sealbench.pki.lint.name.DnsNameRule;
import org.sealbench.pki.lint.name.IssuerNameConstraintsRule;
import org.sealbench.pki.lint.name.MissingNamesRule;
import org.sealbench.pki.lint.name.SingleApplicationUriRule;
import org.sealbench.pki.lint.name.SubjectRule;
import org.sealbench.pki.lint.name.UriCharactersRule;
import org.sealbench.pki.lint.name.WildcardRule;
import org.sealbench.pki.lint.rule.LintContext;
import org.sealbench.pki.lint.rule.LintFindings;
import org.sealbench.pki.lint.rule.LintProblem;
import org.sealbench.pki.lint.rule.LintRule;
import org.sealbench.pki.lint.rule.LintSubject;
import org.sealbench.pki.lint.validity.ExpiryRule;
import org.sealbench.pki.lint.validity.IssuerValidityRule;
import org.sealbench.pki.lint.validity.ValidityLengthRule;
import org.sealbench.pki.lint.validity.Year2038Rule;

/** Checks certificates against every rule. */
public final class CertificateLint {

	private final List<LintRule> rules = List.of(new ExpiryRule(), new SignatureDigestRule(), new RootDigestRule(),
			new KeyTypeRule(), new KeyLengthRule(), new KeyExponentRule(), new IssuerValidityRule(),
			new ValidityLengthRule(), new SubjectRule(), new MissingNamesRule(), new CommonNameRule(),
			new DnsNameRule(), new WildcardRule(), new AddressLengthRule(), new SingleApplicationUriRule(),
			new UriCharactersRule(), new PurposeRule(), new EndEntityKeyUsageRule(), new EndEntityCaFlagRule(),
			new CaExtensionsRule(), new VersionRule(), new WellFormedRule(), new KeyIdentifierRule(),
			new SerialNumberRule(), new UnknownCriticalExtensionRule(), new IssuerNameConstraintsRule(),
			new IssuerSignatureRule(), new SelfSignedRule(), new LegacyAlgorithmRule(), new Year2038Rule());

	/** The findings of all rules about one certificate, in the order of the rules. */
	public List<Problem> check(LintSubject subject, LintContext context) {
		LintFindings findings = new LintFindings(subject.name(), context);
		rules.forEach(rule -> rule.check(subject, context, findings));
		return findings.list();
	}

	/** As {@link #check(LintSubject, LintContext)} for each, and findings that concern several together. */
	public List<Problem> check(List<LintSubject> subjects, LintContext context) {
		List<Problem> found = new ArrayList<>();
		Map<List<Object>, LintSubject> seen = new HashMap<>();
		// On all cores: signatures are verified.
		List<List<Problem>> each = subjects.parallelStream().map(subject -> check(subject, context)).toList();
		for (int i = 0; i < subjects.size(); i++) {
			found.addAll(each.get(i));
			found.addAll(twice(subjects.get(i), seen, context));
		}
		return List.copyOf(found);
	}

	/** Issuer and serial number together name a certificate (RFC 5280 §4.1.2.2). */
	private static List<Problem> twice(LintSubject subject, Map<List<Object>, LintSubject> seen, LintContext context) {
		LintFindings findings = new LintFindings(subject.name(), context);
		LintSubject other = seen.putIfAbsent(
				List.of(subject.certificate().getIssuerX500Principal(), subject.certificate().getSerialNumber()),
				subject);
		if (other != null
				&& !Certificates.sha256(other.certificate()).equals(Certificates.sha256(subject.certificate()))) {
			findings.add(LintProblem.SERIAL_TWICE, "serial number", other.name());
		}
		return findings.list();
	}
}
