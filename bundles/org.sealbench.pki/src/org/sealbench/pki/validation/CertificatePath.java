package org.sealbench.pki.validation;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/**
 * A path from an end entity upwards in which every certificate's signature was made by the next one's key.
 *
 * @param certificates   end entity first
 * @param anchored       whether the last one is a trust anchor
 * @param falseIssuer    where the path stops: a certificate with the issuer's name whose key did not make the signature
 */
record CertificatePath(List<X509Certificate> certificates, boolean anchored, Optional<X509Certificate> falseIssuer) {

	CertificatePath {
		certificates = List.copyOf(certificates);
	}

	X509Certificate leaf() {
		return certificates.get(0);
	}

	X509Certificate last() {
		return certificates.get(certificates.size() - 1);
	}

	/** All but the end entity. */
	List<X509Certificate> issuers() {
		return certificates.subList(1, certificates.size());
	}

	/** All but the trust anchor, which is trusted for itself and not for what it says. */
	List<X509Certificate> belowAnchor() {
		return anchored ? certificates.subList(0, certificates.size() - 1) : certificates;
	}

	static boolean isSelfIssued(X509Certificate certificate) {
		return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
	}
}
