package org.sealbench.pki;

import java.math.BigInteger;
import java.security.cert.CRLException;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.Extension;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.formats.DamageReason;
import org.sealbench.pki.formats.Findings;
import org.sealbench.pki.formats.FormatReader;
import org.sealbench.pki.formats.FoundPart;
import org.sealbench.pki.formats.PasswordSource;
import org.sealbench.pki.formats.Pem;

/** Certificate revocation lists read and written (RFC 5280 §5). */
public final class Crls {

	private Crls() {
	}

	/** The first CRL in DER or PEM bytes. */
	public static X509CRL read(byte[] derOrPem, String what) throws ProblemException {
		return readAll(derOrPem, what).get(0);
	}

	/** All CRLs in DER (one), PEM or PKCS#7 (one or several) bytes; at least one. */
	public static List<X509CRL> readAll(byte[] content, String what) throws ProblemException {
		Findings findings;
		try {
			findings = new FormatReader(PasswordSource.none()).read(content, what);
		} catch (ProblemException e) {
			throw new ProblemException(PkiProblem.CRL_DAMAGED.at(Place.of(what), e.problem().message()), e);
		}
		String damage = findings.publicDamage().map(FoundPart.Damaged::reason).orElse(findings.crls().isEmpty() ? "there is none in it" : "");
		if (!damage.isEmpty()) {
			throw new ProblemException(PkiProblem.CRL_DAMAGED.at(Place.of(what), damage));
		}
		return findings.crls().stream().map(FoundPart.OfCrl::crl).toList();
	}

	/** What cannot be read in a list that the Java runtime accepted. */
	public static Optional<String> damage(X509CRL crl) {
		try {
			CrlDescription.check(crl);
			return Optional.empty();
		} catch (RuntimeException e) {
			// Bouncy Castle's parsers throw several unchecked exceptions; each means that something is malformed.
			return Optional.of("its name or an extension is malformed: " + DamageReason.of(e));
		}
	}

	/** The issuer as RFC 4514 writes it. */
	public static String issuer(X509CRL crl) {
		return DistinguishedName.text(crl.getIssuerX500Principal());
	}

	/** Whether it takes the place of another list of the same CA: by its number, and by its date where one of them has none. */
	public static boolean isNewer(X509CRL crl, X509CRL other) {
		Optional<BigInteger> number = number(crl);
		Optional<BigInteger> otherNumber = number(other);
		return number.isPresent() && otherNumber.isPresent() ? number.get().compareTo(otherNumber.get()) > 0
				: crl.getThisUpdate().after(other.getThisUpdate());
	}

	/** Whether it tells of everything that its issuer issued: no delta CRL, and none for a part (RFC 5280 §5.2.4, §5.2.5). */
	public static boolean isComplete(X509CRL crl) {
		return crl.getExtensionValue(Extension.deltaCRLIndicator.getId()) == null
				&& crl.getExtensionValue(Extension.issuingDistributionPoint.getId()) == null;
	}

	/** Why an entry was revoked; unspecified where it does not say. */
	public static RevocationReason reason(X509CRLEntry entry) {
		return RevocationReason.of(entry.getRevocationReason()).orElse(RevocationReason.UNSPECIFIED);
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
		return new Pem("X509 CRL", der(crl)).text();
	}

	/** The CRL number, if the list has one (RFC 5280 §5.2.3). */
	public static Optional<BigInteger> number(X509CRL crl) {
		return Optional.ofNullable(crl.getExtensionValue(Extension.cRLNumber.getId()))
				.map(value -> ASN1Integer.getInstance(ASN1OctetString.getInstance(value).getOctets()).getValue());
	}

	/** What people call the issuer: its common name, or its whole name where it has none. */
	public static String issuerName(X509CRL crl) {
		return DistinguishedName.commonName(crl.getIssuerX500Principal());
	}
}
