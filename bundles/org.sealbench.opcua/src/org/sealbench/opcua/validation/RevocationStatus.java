// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.validation;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

import org.eclipse.milo.opcua.stack.core.StatusCodes;

/** Which of the four codes for revocation it is, once the check of revocation has failed (OPC 10000-4 §6.1.3). */
final class RevocationStatus {

	private RevocationStatus() {
	}

	static long of(List<X509Certificate> path, List<X509CRL> lists, Instant at) {
		for (int i = 0; i < path.size(); i++) {
			if (isListed(path.get(i), lists)) {
				return i == 0 ? StatusCodes.Bad_CertificateRevoked : StatusCodes.Bad_CertificateIssuerRevoked;
			}
			if (i + 1 < path.size() && !hasCurrentList(path.get(i), lists, at)) {
				return i == 0 ? StatusCodes.Bad_CertificateRevocationUnknown
						: StatusCodes.Bad_CertificateIssuerRevocationUnknown;
			}
		}
		return StatusCodes.Bad_CertificateRevocationUnknown;
	}

	/** Whether a revocation list with the name of the certificate's issuer has the certificate's serial number. */
	static boolean isListed(X509Certificate certificate, List<X509CRL> lists) {
		return lists.stream().filter(list -> list.getIssuerX500Principal().equals(certificate.getIssuerX500Principal()))
				.anyMatch(list -> list.getRevokedCertificate(certificate.getSerialNumber()) != null);
	}

	private static boolean hasCurrentList(X509Certificate certificate, List<X509CRL> lists, Instant at) {
		return lists.stream().filter(list -> list.getIssuerX500Principal().equals(certificate.getIssuerX500Principal()))
				.anyMatch(list -> !list.getThisUpdate().toInstant().isAfter(at) && list.getNextUpdate() != null
						&& !list.getNextUpdate().toInstant().isBefore(at));
	}
}
