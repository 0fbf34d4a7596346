// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.profile;

import java.util.Optional;

import org.sealbench.pki.validation.request.Strictness;
import org.sealbench.pki.validation.x509.CertificateExtensions;
import org.sealbench.pki.validation.x509.PathCertificate;

/** The key identifiers by which paths are found (RFC 5280 §4.2.1.1, §4.2.1.2). */
final class KeyIdentifierProfile {

	private KeyIdentifierProfile() {
	}

	static Optional<String> finding(PathCertificate certificate, Strictness strictness) {
		if (!strictness.includes(Strictness.FULL_PROFILE)) {
			return Optional.empty();
		}
		CertificateExtensions extensions = certificate.extensions();
		if (extensions.authorityKeyIdentifier().isEmpty() && !certificate.isSelfIssued()) {
			return Optional.of("does not identify its issuer's key");
		}
		return extensions.ca() && extensions.subjectKey().isEmpty()
				? Optional.of("is a certification authority that does not identify its key")
				: Optional.empty();
	}
}
