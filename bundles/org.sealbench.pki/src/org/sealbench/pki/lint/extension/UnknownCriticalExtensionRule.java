// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint.extension;

import java.util.Set;
import java.util.TreeSet;

import org.bouncycastle.asn1.x509.Extension;
import org.sealbench.pki.lint.rule.LintContext;
import org.sealbench.pki.lint.rule.LintFindings;
import org.sealbench.pki.lint.rule.LintProblem;
import org.sealbench.pki.lint.rule.LintRule;
import org.sealbench.pki.lint.rule.LintSubject;
import org.sealbench.pki.validation.path.CriticalExtensionsRule;
import org.sealbench.pki.validation.x509.PathCertificate;

/** Is every critical extension one that clients know (RFC 5280 §4.2)? */
public final class UnknownCriticalExtensionRule implements LintRule {

	private static final Set<String> KNOWN = Set.of(Extension.basicConstraints.getId(), Extension.keyUsage.getId(),
			Extension.extendedKeyUsage.getId(), Extension.subjectAlternativeName.getId(),
			Extension.issuerAlternativeName.getId(), Extension.nameConstraints.getId(),
			Extension.certificatePolicies.getId(), Extension.policyConstraints.getId(),
			Extension.policyMappings.getId(), Extension.inhibitAnyPolicy.getId(),
			Extension.cRLDistributionPoints.getId(), Extension.subjectKeyIdentifier.getId(),
			Extension.authorityKeyIdentifier.getId(), Extension.authorityInfoAccess.getId());

	@Override
	public void check(LintSubject subject, LintContext context, LintFindings findings) {
		Set<String> critical = subject.certificate().getCriticalExtensionOIDs();
		if (critical != null) {
			Set<String> unknown = new TreeSet<>(critical);
			unknown.removeAll(KNOWN);
			unknown.forEach(oid -> findings.add(LintProblem.CRITICAL_UNKNOWN, oid, oid));
			CriticalExtensionsRule.unknownQualifier(PathCertificate.of(subject.certificate()))
					.ifPresent(oid -> findings.add(LintProblem.POLICY_QUALIFIER_UNKNOWN, "certificate policies", oid));
		}
	}
}
