// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint.rule;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.SubjectAlternativeName;
import org.sealbench.pki.Usage;

/**
 * A certificate with what is known of its context. It was read by {@code CertificateReader}, so every known extension
 * can be parsed.
 *
 * @param name   as findings name it: {@code ID: common name}
 * @param uses   what it is used for; {@link #of} derives it from its extensions
 * @param issuer the certificate that it names as its issuer, if it is available
 * @param inUse  whether anything relies on it
 */
public record LintSubject(X509Certificate certificate, String name, Set<Usage> uses, Optional<X509Certificate> issuer,
		boolean inUse) {

	public LintSubject {
		Objects.requireNonNull(certificate);
		Objects.requireNonNull(name);
		uses = Set.copyOf(uses);
	}

	/** A certificate of which nothing is known but its content. */
	public static LintSubject of(X509Certificate certificate, String name, Optional<X509Certificate> issuer) {
		return new LintSubject(certificate, name, Certificates.usage(certificate).map(Set::of).orElse(Set.of()), issuer,
				true);
	}

	public boolean isCa() {
		return uses.contains(Usage.CA);
	}

	public boolean isWebServer() {
		return uses.contains(Usage.WEB_SERVER);
	}

	public boolean isOpcUa() {
		return uses.stream().anyMatch(Usage::isOpcUa);
	}

	/** Whether clients connect to what it names. */
	public boolean isServer() {
		return isWebServer() || uses.contains(Usage.OPCUA);
	}

	public boolean isSelfIssued() {
		return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
	}

	/** A trust anchor: its signature is not verified. */
	public boolean isRoot() {
		return isSelfIssued() && Certificates.isCa(certificate);
	}

	public boolean isSignedBy(PublicKey key) {
		try {
			certificate.verify(key);
			return true;
		} catch (GeneralSecurityException e) {
			return false;
		}
	}

	public Instant from() {
		return certificate.getNotBefore().toInstant();
	}

	public Instant until() {
		return certificate.getNotAfter().toInstant();
	}

	public boolean hasName(SubjectAlternativeName.Type type) {
		return Certificates.names(certificate).stream().anyMatch(each -> each.type() == type);
	}

	/** The content of an extension. */
	public Optional<byte[]> extension(ASN1ObjectIdentifier oid) {
		return Optional.ofNullable(certificate.getExtensionValue(oid.getId()))
				.map(each -> ASN1OctetString.getInstance(each).getOctets());
	}
}
