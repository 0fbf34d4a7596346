// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.text;

import java.io.IOException;
import java.math.BigInteger;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Extension;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.bouncycastle.asn1.ASN1Enumerated;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.sealbench.pki.Crls;
import org.sealbench.pki.DistinguishedNameText;
import org.sealbench.pki.RevocationReason;
import org.sealbench.pki.crl.CrlEntries;
import org.sealbench.pki.crl.RevokedEntry;

/**
 * A certificate revocation list in words: its fields in the order of RFC 5280 §5.1, then its entries by serial number.
 */
public final class CrlDescription {

	/** More entries than anybody reads are counted: a list of a large CA has a million. */
	private static final int SHOWN = 10_000;

	private CrlDescription() {
	}

	/** Every field, and a field for each revoked certificate; of a very long list for the first 10,000 of them. */
	public static List<DescriptionField> of(X509CRL crl) {
		List<DescriptionField> fields = new ArrayList<>();
		fields.add(new DescriptionField("Signature algorithm", crl.getSigAlgName()));
		fields.add(new DescriptionField("Issuer", DistinguishedNameText.text(crl.getIssuerX500Principal())));
		fields.add(new DescriptionField("This update", crl.getThisUpdate().toInstant().toString()));
		fields.add(new DescriptionField("Next update",
				crl.getNextUpdate() == null ? "not stated" : crl.getNextUpdate().toInstant().toString()));
		fields.add(new DescriptionField("CRL number", Crls.number(crl).map(Object::toString).orElse("none")));
		int count = CrlEntries.of(crl).count();
		fields.add(new DescriptionField("Revoked certificates", Integer.toString(count)));
		Stream<RevokedEntry> entries = CrlEntries.stream(crl);
		(count > SHOWN ? entries.limit(SHOWN) : entries.sorted(Comparator.comparing(RevokedEntry::serialNumber)))
				.forEach(each -> fields.add(entry(each)));
		if (count > SHOWN) {
			fields.add(new DescriptionField("More entries", Integer.toString(count - SHOWN)));
		}
		return List.copyOf(fields);
	}

	/** What cannot be read in a revocation list that the Java runtime accepted. */
	public static Optional<String> damage(X509CRL crl) {
		try {
			check(crl);
			return Optional.empty();
		} catch (RuntimeException e) {
			// Bouncy Castle's parsers throw several unchecked exceptions; each means that something is malformed.
			return Optional.of("its name or an extension is malformed: " + DamageReason.of(e));
		}
	}

	/**
	 * Reads the issuer's name and the extensions that the description and path validation need, without building a
	 * description.
	 *
	 * @throws RuntimeException if the name is broken or an extension is not what its identifier promises (RFC 5280
	 *                          §5.2, §5.3)
	 */
	private static void check(X509CRL crl) {
		X500Name.getInstance(crl.getIssuerX500Principal().getEncoded());
		read(crl, Extension.cRLNumber, CrlDescription::number);
		read(crl, Extension.deltaCRLIndicator, CrlDescription::number);
		read(crl, Extension.issuingDistributionPoint,
				value -> IssuingDistributionPoint.getInstance(value).getDistributionPoint());
		read(crl, Extension.authorityKeyIdentifier, AuthorityKeyIdentifier::getInstance);
		read(crl, Extension.issuerAlternativeName, GeneralNames::getInstance);
		read(crl, Extension.freshestCRL, value -> CRLDistPoint.getInstance(value).getDistributionPoints());
		Set<? extends X509CRLEntry> entries = crl.getRevokedCertificates();
		if (entries != null) {
			entries.stream().filter(X509CRLEntry::hasExtensions).forEach(CrlDescription::check);
		}
	}

	private static void check(X509CRLEntry entry) {
		read(entry, Extension.reasonCode, value -> ASN1Enumerated.getInstance(value).intValueExact());
		read(entry, Extension.invalidityDate, ASN1GeneralizedTime::getInstance);
		read(entry, Extension.certificateIssuer, GeneralNames::getInstance);
	}

	private static void read(X509Extension extended, ASN1ObjectIdentifier oid, Consumer<ASN1Primitive> form) {
		byte[] value = extended.getExtensionValue(oid.getId());
		if (value != null) {
			try {
				form.accept(ASN1Primitive.fromByteArray(ASN1OctetString.getInstance(value).getOctets()));
			} catch (IOException e) {
				throw new IllegalArgumentException(ExtensionText.name(oid) + ": " + DamageReason.of(e), e);
			}
		}
	}

	private static BigInteger number(ASN1Primitive value) {
		BigInteger number = ASN1Integer.getInstance(value).getValue();
		if (number.signum() < 0) {
			throw new IllegalArgumentException("the number " + number + " of a revocation list is negative");
		}
		return number;
	}

	private static DescriptionField entry(RevokedEntry entry) {
		return new DescriptionField("Revoked " + entry.serialNumber().toString(16), entry.revokedAt() + " ("
				+ RevocationReason.of(entry.reason().orElse(null)).map(RevocationReason::label).orElse("other reason")
				+ ")");
	}
}
