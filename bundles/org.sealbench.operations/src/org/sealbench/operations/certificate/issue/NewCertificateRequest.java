// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.issue;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.sealbench.pki.SignatureAlgorithm;
import org.sealbench.pki.SubjectAlternativeName;
import org.sealbench.pki.Usage;
import org.sealbench.pki.key.KeyAlgorithm;

/**
 * A request for a new certificate. What is left empty is chosen as compile would.
 *
 * @param device name of the device that it is for; may be empty for an OPC UA client
 * @param usage  web server, OPC UA client/server, or OPC UA client
 * @param names  the alternative names; an OPC UA certificate gets the application URI besides if none is among them
 */
public record NewCertificateRequest(String device, Usage usage, IssuerChoice issuer, Optional<String> commonName,
		Optional<List<SubjectAlternativeName>> names, Optional<Instant> notBefore, Optional<Instant> notAfter,
		Optional<KeyAlgorithm> key, Optional<SignatureAlgorithm> signature) {

	public NewCertificateRequest {
		Objects.requireNonNull(device);
		Objects.requireNonNull(usage);
		Objects.requireNonNull(issuer);
		names = names.map(List::copyOf);
	}

	/** A request with everything left to choose. */
	public static NewCertificateRequest of(String device, Usage usage, IssuerChoice issuer) {
		return new NewCertificateRequest(device, usage, issuer, Optional.empty(), Optional.empty(), Optional.empty(),
				Optional.empty(), Optional.empty(), Optional.empty());
	}

	public NewCertificateRequest withCommonName(String value) {
		return new NewCertificateRequest(device, usage, issuer, Optional.of(value), names, notBefore, notAfter, key,
				signature);
	}

	public NewCertificateRequest withNames(List<SubjectAlternativeName> value) {
		return new NewCertificateRequest(device, usage, issuer, commonName, Optional.of(value), notBefore, notAfter,
				key, signature);
	}

	public NewCertificateRequest withValidity(Instant from, Instant until) {
		return new NewCertificateRequest(device, usage, issuer, commonName, names, Optional.of(from),
				Optional.of(until), key, signature);
	}

	public NewCertificateRequest withKey(KeyAlgorithm value) {
		return new NewCertificateRequest(device, usage, issuer, commonName, names, notBefore, notAfter,
				Optional.of(value), signature);
	}

	public NewCertificateRequest withSignature(SignatureAlgorithm value) {
		return new NewCertificateRequest(device, usage, issuer, commonName, names, notBefore, notAfter, key,
				Optional.of(value));
	}
}
