// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;

/** What certificates contain, and their encodings. All functions are pure. */
public final class Certificates {

	private Certificates() {
	}

	public static byte[] der(X509Certificate certificate) {
		try {
			return certificate.getEncoded();
		} catch (CertificateEncodingException e) {
			throw new IllegalStateException("a certificate that was read has an encoding", e);
		}
	}

	/** RFC 7468: lines of 64 characters, LF. */
	public static String pem(X509Certificate certificate) {
		return new Pem("CERTIFICATE", der(certificate)).text();
	}

	/** Several certificates in one PEM text, in the order given. */
	public static String pem(List<X509Certificate> certificates) {
		StringBuilder text = new StringBuilder();
		certificates.forEach(each -> text.append(pem(each)));
		return text.toString();
	}

	/** The last common name of the subject; the whole subject where it has none. */
	public static String commonName(X509Certificate certificate) {
		return DistinguishedNameText.commonName(certificate.getSubjectX500Principal());
	}

	/** The subject as RFC 4514 writes it, such as {@code CN=PLC_1,O=Plant}. */
	public static String subject(X509Certificate certificate) {
		return DistinguishedNameText.text(certificate.getSubjectX500Principal());
	}

	/** The issuer as RFC 4514 writes it. */
	public static String issuer(X509Certificate certificate) {
		return DistinguishedNameText.text(certificate.getIssuerX500Principal());
	}

	/**
	 * The digest of the DER form in upper-case hexadecimal with colons.
	 *
	 * @param algorithm {@code SHA-256} or {@code SHA-1}
	 */
	public static String fingerprint(X509Certificate certificate, String algorithm) {
		return HexFormat.ofDelimiter(":").withUpperCase().formatHex(digest(certificate, algorithm));
	}

	/** The SHA-256 digest of the DER form, 64 lower-case hexadecimal digits. */
	public static String sha256(X509Certificate certificate) {
		return HexFormat.of().formatHex(digest(certificate, "SHA-256"));
	}

	/** The subject alternative names of the four types that Sealbench knows, in their order. */
	public static List<SubjectAlternativeName> names(X509Certificate certificate) {
		return SubjectAlternativeNames.of(certificate);
	}

	/**
	 * The URIs among the alternative names that have characters which no URI may have (RFC 3986 §2), such as blanks.
	 */
	public static List<String> malformedUris(X509Certificate certificate) {
		return names(certificate).stream().filter(each -> each.type() == SubjectAlternativeName.Type.URI)
				.map(SubjectAlternativeName::value).filter(each -> !UriSyntax.hasOnlyItsCharacters(each)).toList();
	}

	/** The first URI among the alternative names: the application URI of an OPC UA certificate (OPC 10000-6 §6.2.2). */
	public static Optional<String> applicationUri(X509Certificate certificate) {
		return names(certificate).stream().filter(name -> name.type() == SubjectAlternativeName.Type.URI)
				.map(SubjectAlternativeName::value).findFirst();
	}

	public static Optional<byte[]> subjectKeyIdentifier(X509Certificate certificate) {
		return extension(certificate, Extension.subjectKeyIdentifier.getId()).map(SubjectKeyIdentifier::getInstance)
				.map(SubjectKeyIdentifier::getKeyIdentifier);
	}

	public static Optional<byte[]> authorityKeyIdentifier(X509Certificate certificate) {
		return extension(certificate, Extension.authorityKeyIdentifier.getId()).map(AuthorityKeyIdentifier::getInstance)
				.map(AuthorityKeyIdentifier::getKeyIdentifierOctets);
	}

	/** Whether subject and issuer are the same and the certificate's own key really made its signature. */
	public static boolean isSelfSigned(X509Certificate certificate) {
		return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())
				&& Signatures.verifies(certificate, certificate.getPublicKey());
	}

	/** Whether a certificate names another one's subject as its issuer and that one's key made its signature. */
	public static boolean isIssuedBy(X509Certificate certificate, X509Certificate issuer) {
		return certificate.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())
				&& Signatures.verifies(certificate, issuer.getPublicKey());
	}

	/** Whether its basic constraints say that it is a CA. */
	public static boolean isCa(X509Certificate certificate) {
		return certificate.getBasicConstraints() >= 0;
	}

	/** Kind and length of the public key, such as {@code RSA 2048} or {@code EC P-256}. */
	public static String keyDescription(X509Certificate certificate) {
		return KeyDescription.of(certificate.getPublicKey());
	}

	/** What the certificate is for, as far as its extensions tell. */
	public static Optional<Usage> usage(X509Certificate certificate) {
		return UsageDetection.of(certificate);
	}

	/** The content of an extension without its OCTET STRING; empty if the certificate has no such extension. */
	public static Optional<byte[]> extension(X509Certificate certificate, String oid) {
		return Optional.ofNullable(certificate.getExtensionValue(oid))
				.map(each -> ASN1OctetString.getInstance(each).getOctets());
	}

	private static byte[] digest(X509Certificate certificate, String algorithm) {
		try {
			return MessageDigest.getInstance(algorithm).digest(der(certificate));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalArgumentException(algorithm, e);
		}
	}
}
