// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.x509;

import java.math.BigInteger;
import java.security.cert.X509CRL;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.CertificateList;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.sealbench.pki.Crls;
import org.sealbench.pki.EncodedTimes;
import org.sealbench.pki.crl.CrlEntries;
import org.sealbench.pki.text.DamageReason;

/**
 * A CRL with its extensions decoded (RFC 5280 §5.2).
 *
 * @param number       its CRL number
 * @param base         for a delta CRL the number of the complete list that it builds on
 * @param point        which part of the certificates and reasons it covers
 * @param authorityKey which key signed it
 * @param fault        why it must not be used, if so
 */
public record RevocationList(X509CRL crl, DirectoryName issuer, Optional<Extensions> extensions,
		Optional<BigInteger> number, Optional<BigInteger> base, Optional<IssuingDistributionPoint> point,
		Optional<AuthorityKeyIdentifier> authorityKey, Optional<String> fault) {

	private static final Set<ASN1ObjectIdentifier> PROCESSED = Set.of(Extension.authorityKeyIdentifier,
			Extension.issuerAlternativeName, Extension.cRLNumber, Extension.deltaCRLIndicator,
			Extension.issuingDistributionPoint, Extension.freshestCRL);

	/** The CRLs, the newest first; one whose structure is broken has that as its fault. */
	public static List<RevocationList> readable(List<X509CRL> crls) {
		return newestFirst(crls.stream().flatMap(each -> read(each).stream()).toList());
	}

	/** One CRL, if it can be read at all; one whose structure is broken has that as its fault. */
	public static Optional<RevocationList> read(X509CRL crl) {
		try {
			return Optional.of(of(crl));
		} catch (RuntimeException e) {
			// Parsers throw any exception at malformed bytes; that it was given is still said.
			return broken(crl, e);
		}
	}

	/** The same, the newest first. */
	public static List<RevocationList> newestFirst(List<RevocationList> lists) {
		return lists.stream().sorted(Comparator.comparing((RevocationList each) -> each.crl.getThisUpdate()).reversed())
				.toList();
	}

	private static Optional<RevocationList> broken(X509CRL crl, RuntimeException reason) {
		try {
			return Optional.of(new RevocationList(crl,
					DirectoryName.of(X500Name.getInstance(crl.getIssuerX500Principal().getEncoded())), Optional.empty(),
					Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
					Optional.of(DamageReason.of(reason))));
		} catch (RuntimeException e) {
			// Not even whose list it is can be read.
			return Optional.empty();
		}
	}

	private static RevocationList of(X509CRL crl) {
		CertificateList structure = Crls.structure(crl);
		Optional<Extensions> extensions = Optional.ofNullable(structure.getTBSCertList().getExtensions());
		ExtensionReader reader = new ExtensionReader(extensions);
		Optional<BigInteger> number = reader.read(Extension.cRLNumber,
				value -> ASN1Integer.getInstance(value).getValue());
		Optional<BigInteger> base = reader.read(Extension.deltaCRLIndicator,
				value -> ASN1Integer.getInstance(value).getValue());
		Optional<IssuingDistributionPoint> point = reader.read(Extension.issuingDistributionPoint,
				IssuingDistributionPoint::getInstance);
		Optional<AuthorityKeyIdentifier> authorityKey = reader.read(Extension.authorityKeyIdentifier,
				AuthorityKeyIdentifier::getInstance);
		Optional<String> fault = reader.faults().stream().findFirst().or(() -> unknown(extensions))
				.or(() -> EncodedTimes.fault(crl)).or(() -> entries(crl, point));
		return new RevocationList(crl, DirectoryName.of(structure.getIssuer()), extensions, number, base, point,
				authorityKey, fault);
	}

	public boolean isDelta() {
		return extension(Extension.deltaCRLIndicator).isPresent();
	}

	/** What RFC 5280 §5.2.3 demands: a CRL number that is not critical. */
	public boolean isNumbered() {
		return number.isPresent() && extension(Extension.cRLNumber).filter(Extension::isCritical).isEmpty();
	}

	/** Whether its issuing distribution point is empty, as RFC 5280 §5.2.5 forbids. */
	public boolean hasEmptyDistributionPoint() {
		return extension(Extension.issuingDistributionPoint).map(Extension::getParsedValue)
				.filter(value -> ASN1Sequence.getInstance(value).size() == 0).isPresent();
	}

	public boolean isFuture(Instant at) {
		return crl.getThisUpdate().toInstant().isAfter(at);
	}

	/** A CRL without nextUpdate is out of date at once (RFC 5280 §5.1.2.5). */
	public boolean isOutOfDate(Instant at) {
		return crl.getNextUpdate() == null
				|| at.truncatedTo(ChronoUnit.SECONDS).isAfter(crl.getNextUpdate().toInstant());
	}

	/** Whether both cover the same part of the certificates; the newer one of two such CRLs counts. */
	public boolean hasScopeOf(RevocationList other) {
		return issuer.equals(other.issuer) && sameExtension(Extension.issuingDistributionPoint, other);
	}

	public boolean sameExtension(ASN1ObjectIdentifier oid, RevocationList other) {
		return extension(oid).map(Extension::getExtnValue).equals(other.extension(oid).map(Extension::getExtnValue));
	}

	private Optional<Extension> extension(ASN1ObjectIdentifier oid) {
		return extensions.map(each -> each.getExtension(oid));
	}

	private static Optional<String> unknown(Optional<Extensions> extensions) {
		return extensions.stream().map(Extensions::getCriticalExtensionOIDs).flatMap(Arrays::stream)
				.filter(each -> !PROCESSED.contains(each)).findFirst()
				.map(each -> "it has the critical extension " + each.getId() + ", which is not known");
	}

	/**
	 * One such entry makes the whole CRL unusable: what else an unknown extension means is not known (RFC 5280 §5.3),
	 * and only an indirect list may name the certificates of other issuers (§5.3.3).
	 */
	private static Optional<String> entries(X509CRL crl, Optional<IssuingDistributionPoint> point) {
		CrlEntries entries = CrlEntries.of(crl);
		if (entries.unknown()) {
			return Optional.of("an entry has a critical extension that is not known");
		}
		boolean indirect = point.filter(IssuingDistributionPoint::isIndirectCRL).isPresent();
		return entries.namesOthers() && !indirect
				? Optional.of("an entry names another issuer of its certificate, and the list is no indirect one")
				: Optional.empty();
	}
}
