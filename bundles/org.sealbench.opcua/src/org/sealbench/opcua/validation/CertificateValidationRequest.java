// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.validation;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sealbench.pki.Usage;
import org.sealbench.pki.validation.request.TrustMaterial;

/**
 * A request to validate the certificate of an OPC UA application.
 *
 * @param chain          what the application presents, its own certificate first
 * @param trust          trusted CAs and applications, and revocation lists
 * @param at             the time by the validator's clock
 * @param host           what the client connected to, when a server's certificate is validated
 * @param usage          {@link Usage#OPCUA} for a server, {@link Usage#OPCUA_CLIENT} for a client
 * @param applicationUri the URI that the application states, once it is known
 */
public record CertificateValidationRequest(List<X509Certificate> chain, TrustMaterial trust, Instant at,
		Optional<String> host, Usage usage, Optional<String> applicationUri) {

	public CertificateValidationRequest {
		chain = List.copyOf(chain);
		if (chain.isEmpty()) {
			throw new IllegalArgumentException("a chain has at least one certificate");
		}
	}

	/** The certificate to validate. */
	public X509Certificate certificate() {
		return chain.get(0);
	}

	/** The same request with the certificate itself among those that are trusted. */
	public CertificateValidationRequest trustingTheCertificate() {
		List<X509Certificate> anchors = new ArrayList<>(trust.anchors());
		anchors.add(certificate());
		return new CertificateValidationRequest(chain, new TrustMaterial(anchors, trust.intermediates(), trust.crls()),
				at, host, usage, applicationUri);
	}
}
