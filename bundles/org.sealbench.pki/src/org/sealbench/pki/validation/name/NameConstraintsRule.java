// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.name;

import java.util.List;
import java.util.Optional;

import org.sealbench.pki.validation.path.ValidationContext;
import org.sealbench.pki.validation.path.ValidationRule;
import org.sealbench.pki.validation.request.CertificateCheck;
import org.sealbench.pki.validation.request.Check;
import org.sealbench.pki.validation.request.Strictness;
import org.sealbench.pki.validation.x509.PathCertificate;

/**
 * Do the names lie within the name constraints of the CAs above (RFC 5280 §4.2.1.10, §6.1.3 b and c)? The anchor's
 * constraints count as well.
 */
public final class NameConstraintsRule implements ValidationRule {

	@Override
	public Check check(ValidationContext question) {
		List<PathCertificate> path = question.path().certificates();
		AccumulatedNameConstraints limits = new AccumulatedNameConstraints(question.context().budget(),
				question.demands(Strictness.PROFILE));
		for (int i = path.size() - 1; i >= 0; i--) {
			PathCertificate certificate = path.get(i);
			Optional<String> fault = Optional.empty();
			if (i == 0 || !certificate.isSelfIssued()) {
				fault = limits.fault(SubjectNames.of(certificate));
			}
			if (i > 0 && fault.isEmpty() && certificate.extensions().constraints().isPresent()) {
				fault = limits.add(certificate.extensions().constraints().get());
			}
			if (fault.isPresent()) {
				return Check.failed(CertificateCheck.NAME_CONSTRAINTS, certificate.name() + ": " + fault.get());
			}
		}
		return Check.passed(CertificateCheck.NAME_CONSTRAINTS,
				limits.isEmpty() ? "no issuer constrains names" : "every name is within the constraints");
	}
}
