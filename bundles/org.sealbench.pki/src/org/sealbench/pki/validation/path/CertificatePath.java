// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.path;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sealbench.pki.validation.x509.PathCertificate;

/**
 * A path from an end entity upwards in which every certificate is signed with the next one's key.
 *
 * @param certificates end entity first
 * @param keys         the key of each in the form that verifies signatures
 * @param anchored     whether the last one is a trust anchor
 * @param falseIssuer  where the path ends: a certificate with the issuer's name whose key did not make the signature
 */
public record CertificatePath(List<PathCertificate> certificates, List<PublicKey> keys, boolean anchored,
		Optional<PathCertificate> falseIssuer) {

	public CertificatePath {
		certificates = List.copyOf(certificates);
		keys = List.copyOf(keys);
	}

	static CertificatePath of(List<PathCertificate> certificates, boolean anchored,
			Optional<PathCertificate> falseIssuer) {
		return new CertificatePath(certificates, WorkingKeys.of(certificates), anchored, falseIssuer);
	}

	/**
	 * The same path for what its end entity issues.
	 *
	 * @param issued names the end entity of this path as its issuer
	 */
	public CertificatePath to(PathCertificate issued) {
		List<PathCertificate> longer = new ArrayList<>(List.of(issued));
		longer.addAll(certificates);
		return of(longer, anchored, falseIssuer);
	}

	public int size() {
		return certificates.size();
	}

	public PathCertificate leaf() {
		return certificates.get(0);
	}

	public PathCertificate last() {
		return certificates.get(certificates.size() - 1);
	}

	/** All but the end entity. */
	public List<PathCertificate> issuers() {
		return certificates.subList(1, certificates.size());
	}

	/** All but the trust anchor, which is trusted directly and not for its contents. */
	public List<PathCertificate> belowAnchor() {
		return anchored ? certificates.subList(0, certificates.size() - 1) : certificates;
	}

	/** Whether the end entity is itself a trust anchor. */
	boolean isLeafTrusted() {
		return anchored && certificates.size() == 1;
	}

	public List<X509Certificate> plain() {
		return certificates.stream().map(PathCertificate::certificate).toList();
	}
}
