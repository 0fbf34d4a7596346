// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.issue;

import java.time.Instant;
import java.util.Optional;

import org.sealbench.model.CertificateStore;
import org.sealbench.model.Device;
import org.sealbench.operations.certificate.ca.SigningCa;
import org.sealbench.pki.SignatureAlgorithm;
import org.sealbench.pki.key.KeyAlgorithm;

/**
 * A request for a new certificate with everything decided but what depends on its number.
 *
 * @param ca        the CA that signs it; empty if it is self-signed
 * @param signature empty: as fits the key that signs
 * @param notBefore moved into the validity of the CA where no date was asked for
 */
record IssuancePlan(NewCertificateRequest request, Optional<Device> device, CertificateStore store,
		Optional<SigningCa> ca, KeyAlgorithm key, Optional<SignatureAlgorithm> signature, Instant notBefore,
		Instant notAfter) {

	/** Whether the certificate is a placeholder for that of an outside CA. */
	boolean isWaiting() {
		return request.issuer().kind() == IssuerChoice.Kind.OUTSIDE;
	}
}
