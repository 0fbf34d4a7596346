// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.x509;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;

import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.TBSCertificate;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.EncodedTimes;

/** A certificate as part of a path: what validation needs of it, read once. */
public final class PathCertificate {

	private final X509Certificate certificate;
	private final Certificate structure;
	private final PublicKey key;
	private final DirectoryName subject;
	private final DirectoryName issuer;
	private final CertificateExtensions extensions;

	private PathCertificate(X509Certificate certificate, Certificate structure) {
		this.certificate = certificate;
		this.structure = structure;
		this.key = certificate.getPublicKey();
		this.subject = DirectoryName.of(structure.getSubject());
		this.issuer = DirectoryName.of(structure.getIssuer());
		this.extensions = CertificateExtensions.of(structure.getTBSCertificate().getExtensions());
	}

	/** @throws RuntimeException of any kind if the certificate's structure is broken */
	public static PathCertificate of(X509Certificate certificate) {
		return new PathCertificate(certificate, Certificate.getInstance(Certificates.der(certificate)));
	}

	public X509Certificate certificate() {
		return certificate;
	}

	public Certificate structure() {
		return structure;
	}

	public TBSCertificate content() {
		return structure.getTBSCertificate();
	}

	/** The key as it stands in the certificate; a DSA key may lack parameters that it inherits. */
	public PublicKey key() {
		return key;
	}

	public DirectoryName subject() {
		return subject;
	}

	public DirectoryName issuer() {
		return issuer;
	}

	public CertificateExtensions extensions() {
		return extensions;
	}

	/** The name to show for it. */
	public String name() {
		return Certificates.commonName(certificate);
	}

	public boolean isSelfIssued() {
		return subject.equals(issuer);
	}

	public boolean isCa() {
		return extensions.ca();
	}

	/**
	 * What is malformed in it (RFC 5280 §4.1 and §4.2), as a sentence without its full stop; none of its contents can
	 * be relied on then.
	 */
	public Optional<String> fault() {
		if (!structure.getSignatureAlgorithm().equals(content().getSignature())) {
			return Optional.of("the signature algorithm that is signed is not the one that is stated");
		}
		if (issuer.isEmpty()) {
			return Optional.of("it names no issuer");
		}
		if (content().getExtensions() != null && structure.getVersionNumber() != 3) {
			return Optional.of("it has extensions and is of version " + structure.getVersionNumber());
		}
		return EncodedTimes.fault(certificate).or(() -> extensions.faults().stream().findFirst());
	}

	/** Both ends belong to the validity; parts of a second do not count (RFC 5280 §4.1.2.5). */
	public boolean isValidAt(Instant at) {
		return !at.isBefore(certificate.getNotBefore().toInstant())
				&& at.isBefore(certificate.getNotAfter().toInstant().plusSeconds(1));
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof PathCertificate same && certificate.equals(same.certificate);
	}

	@Override
	public int hashCode() {
		return certificate.hashCode();
	}

	@Override
	public String toString() {
		return Certificates.subject(certificate);
	}
}
