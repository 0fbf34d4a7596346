// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation;

import java.util.Optional;

import org.sealbench.pki.validation.path.ValidationContext;
import org.sealbench.pki.validation.path.ValidationRule;
import org.sealbench.pki.validation.request.CertificateCheck;
import org.sealbench.pki.validation.request.Check;
import org.sealbench.pki.validation.x509.PathCertificate;

/** Are the certificates well-formed by RFC 5280 §4.1 and §4.2? What is not cannot be checked any further. */
final class FormatRule implements ValidationRule {

	@Override
	public Check check(ValidationContext question) {
		for (PathCertificate certificate : question.path().certificates()) {
			Optional<String> fault = certificate.fault();
			if (fault.isPresent()) {
				return Check.failed(CertificateCheck.FORMAT, certificate.name() + ": " + fault.get());
			}
		}
		return Check.passed(CertificateCheck.FORMAT, "every certificate is well formed");
	}
}
