// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.cert.CRLException;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.CertificateList;
import org.bouncycastle.asn1.x509.Extension;
import org.sealbench.pki.crl.EncodedCrl;

/** What certificate revocation lists contain, and their encodings (RFC 5280 §5). */
public final class Crls {

	private static final String LABEL = "X509 CRL";

	private Crls() {
	}

	/** The issuer as RFC 4514 writes it. */
	public static String issuer(X509CRL crl) {
		return DistinguishedNameText.text(crl.getIssuerX500Principal());
	}

	/** Whether a CA signed it: CAs of one name may have different keys. */
	public static boolean isIssuedBy(X509CRL crl, X509Certificate ca) {
		return crl.getIssuerX500Principal().equals(ca.getSubjectX500Principal())
				&& Signatures.verifies(crl, ca.getPublicKey());
	}

	/**
	 * Whether it replaces another revocation list of the same CA: by its number, and by its date where one of them has
	 * none.
	 */
	public static boolean isNewer(X509CRL crl, X509CRL other) {
		Optional<BigInteger> number = number(crl);
		Optional<BigInteger> otherNumber = number(other);
		return number.isPresent() && otherNumber.isPresent() ? number.get().compareTo(otherNumber.get()) > 0
				: crl.getThisUpdate().after(other.getThisUpdate());
	}

	/**
	 * Whether it covers everything that its issuer issued: no delta CRL, and none for a part (RFC 5280 §5.2.4, §5.2.5).
	 */
	public static boolean isComplete(X509CRL crl) {
		return crl.getExtensionValue(Extension.deltaCRLIndicator.getId()) == null
				&& crl.getExtensionValue(Extension.issuingDistributionPoint.getId()) == null;
	}

	/** Why an entry was revoked; unspecified where it does not say. */
	public static RevocationReason reason(X509CRLEntry entry) {
		return RevocationReason.of(entry.getRevocationReason()).orElse(RevocationReason.UNSPECIFIED);
	}

	/**
	 * Its structure, for what is not in its entries; of a list that was read here it has none, however many the list
	 * has.
	 */
	public static CertificateList structure(X509CRL crl) {
		return CertificateList.getInstance(der(crl instanceof EncodedCrl encoded ? encoded.head() : crl));
	}

	public static byte[] der(X509CRL crl) {
		try {
			return crl.getEncoded();
		} catch (CRLException e) {
			throw new IllegalStateException("a CRL that was read has an encoding", e);
		}
	}

	/** RFC 7468: lines of 64 characters, LF. */
	public static String pem(X509CRL crl) {
		return new String(pemBytes(crl), StandardCharsets.US_ASCII);
	}

	/** The same in ASCII, without the text of a list that may be large. */
	public static byte[] pemBytes(X509CRL crl) {
		return crl instanceof EncodedCrl encoded ? encoded.with(der -> new Pem(LABEL, der).bytes())
				: new Pem(LABEL, der(crl)).bytes();
	}

	/**
	 * Writes the same text as it is made, and keeps none of it.
	 *
	 * @throws IOException if the stream refuses
	 */
	public static void write(X509CRL crl, OutputStream out) throws IOException {
		new Pem(LABEL, crl instanceof EncodedCrl encoded ? encoded.with(der -> der) : der(crl)).write(out);
	}

	/** The CRL number, if the CRL has one (RFC 5280 §5.2.3). */
	public static Optional<BigInteger> number(X509CRL crl) {
		return Optional.ofNullable(crl.getExtensionValue(Extension.cRLNumber.getId()))
				.map(value -> ASN1Integer.getInstance(ASN1OctetString.getInstance(value).getOctets()).getValue());
	}

	/** Which key of its issuer signed it, if it says so (RFC 5280 §5.2.1). */
	public static Optional<byte[]> authorityKeyIdentifier(X509CRL crl) {
		return Optional.ofNullable(crl.getExtensionValue(Extension.authorityKeyIdentifier.getId()))
				.map(value -> AuthorityKeyIdentifier.getInstance(ASN1OctetString.getInstance(value).getOctets()))
				.map(AuthorityKeyIdentifier::getKeyIdentifierOctets);
	}

	/** The name to show for the issuer: its common name, or its whole name where it has none. */
	public static String issuerName(X509CRL crl) {
		return DistinguishedNameText.commonName(crl.getIssuerX500Principal());
	}
}
