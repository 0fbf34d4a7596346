package org.sealbench.pki.validation;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.TBSCertificate;
import org.sealbench.pki.Certificates;

/** A certificate as a part of a path: what validation asks of it, read once. */
final class PathCertificate {

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
	static PathCertificate of(X509Certificate certificate) {
		return new PathCertificate(certificate, Certificate.getInstance(Certificates.der(certificate)));
	}

	X509Certificate certificate() {
		return certificate;
	}

	Certificate structure() {
		return structure;
	}

	TBSCertificate content() {
		return structure.getTBSCertificate();
	}

	/** The key as it stands in the certificate; a DSA key may lack parameters that it inherits. */
	PublicKey key() {
		return key;
	}

	DirectoryName subject() {
		return subject;
	}

	DirectoryName issuer() {
		return issuer;
	}

	CertificateExtensions extensions() {
		return extensions;
	}

	/** What people call it. */
	String name() {
		return Certificates.commonName(certificate);
	}

	boolean isSelfIssued() {
		return subject.equals(issuer);
	}

	boolean isAuthority() {
		return extensions.authority();
	}

	/** Both ends belong to the validity; parts of a second do not count (RFC 5280 §4.1.2.5). */
	boolean isValidAt(Instant at) {
		return !at.isBefore(certificate.getNotBefore().toInstant()) && at.isBefore(certificate.getNotAfter().toInstant().plusSeconds(1));
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
