// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.path;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.sealbench.pki.validation.request.CertificateCheck;
import org.sealbench.pki.validation.request.Check;
import org.sealbench.pki.validation.x509.PathCertificate;

/** Is every certificate of the path within its validity? Both ends belong to the validity (RFC 5280 §4.1.2.5). */
public final class ValidityRule implements ValidationRule {

	@Override
	public Check check(ValidationContext question) {
		Instant at = question.at().truncatedTo(ChronoUnit.SECONDS);
		for (PathCertificate certificate : question.path().certificates()) {
			Instant from = certificate.certificate().getNotBefore().toInstant();
			Instant until = certificate.certificate().getNotAfter().toInstant();
			if (at.isBefore(from)) {
				return Check.failed(CertificateCheck.VALIDITY,
						certificate.name() + " is valid from " + from + " only, and it is " + at);
			}
			if (at.isAfter(until)) {
				return Check.failed(CertificateCheck.VALIDITY,
						certificate.name() + " was valid until " + until + ", and it is " + at);
			}
		}
		return Check.passed(CertificateCheck.VALIDITY, "every certificate is valid at " + at);
	}
}
