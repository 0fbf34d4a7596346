// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.revocation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.sealbench.pki.validation.x509.DirectoryName;
import org.sealbench.pki.validation.x509.PathCertificate;
import org.sealbench.pki.validation.x509.RevocationList;

/**
 * A distribution point of a certificate: which CRLs belong to it and for which reasons of revocation (RFC 5280 §6.3.3).
 *
 * @param names     of the point; empty if it has none but the CRL issuer
 * @param crlIssuer names of an issuer of indirect CRLs; empty if the certificate's issuer issues the CRL
 * @param reasons   one bit for each reason that is covered
 */
record DistributionPointScope(PathCertificate certificate, Set<Object> names, Set<Object> crlIssuer, int reasons) {

	/** Bits 1 to 8 of the reason flags (RFC 5280 §4.2.1.13); bit 0 is not used. */
	static final int ALL_REASONS = 0b1_1111_1110;

	/** The points of a certificate, and the one that every certificate has: its issuer's name. */
	static List<DistributionPointScope> of(PathCertificate certificate) {
		List<DistributionPointScope> scopes = new ArrayList<>();
		certificate.extensions().distributionPoints().ifPresent(points -> {
			for (DistributionPoint point : points.getDistributionPoints()) {
				scopes.add(of(certificate, point));
			}
		});
		scopes.add(new DistributionPointScope(certificate, Set.of(certificate.issuer()), Set.of(), ALL_REASONS));
		return scopes;
	}

	private static DistributionPointScope of(PathCertificate certificate, DistributionPoint point) {
		GeneralNames issuers = point.getCRLIssuer();
		Set<Object> crlIssuer = issuers == null ? Set.of() : DistributionPointNames.of(issuers);
		DirectoryName issuer = crlIssuer.stream().filter(DirectoryName.class::isInstance).map(DirectoryName.class::cast)
				.findFirst().orElse(certificate.issuer());
		Set<Object> names = point.getDistributionPoint() == null ? Set.of()
				: DistributionPointNames.of(point.getDistributionPoint(), issuer);
		return new DistributionPointScope(certificate, names, crlIssuer,
				point.getReasons() == null ? ALL_REASONS : bits(point.getReasons()));
	}

	/** Whether a CRL belongs to this point and covers such a certificate (RFC 5280 §6.3.3 b). */
	boolean includes(RevocationList list) {
		Optional<IssuingDistributionPoint> point = list.point();
		boolean indirect = point.filter(IssuingDistributionPoint::isIndirectCRL).isPresent();
		boolean issuer = crlIssuer.isEmpty() ? list.issuer().equals(certificate.issuer())
				: crlIssuer.contains(list.issuer()) && indirect;
		return issuer && point.filter(each -> !isWithin(each, list)).isEmpty();
	}

	/** The reasons that a CRL of this point covers. */
	int reasons(RevocationList list) {
		return list.point().map(IssuingDistributionPoint::getOnlySomeReasons).map(DistributionPointScope::bits)
				.orElse(ALL_REASONS) & reasons;
	}

	private boolean isWithin(IssuingDistributionPoint point, RevocationList list) {
		if (point.getDistributionPoint() != null) {
			Set<Object> wanted = names.isEmpty() ? crlIssuer : names;
			if (Collections.disjoint(DistributionPointNames.of(point.getDistributionPoint(), list.issuer()), wanted)) {
				return false;
			}
		}
		boolean ca = certificate.isCa();
		return !point.onlyContainsAttributeCerts() && !(point.onlyContainsUserCerts() && ca)
				&& !(point.onlyContainsCACerts() && !ca);
	}

	private static int bits(ASN1BitString flags) {
		byte[] octets = flags.getBytes();
		int bits = 0;
		for (int i = 0; i < 9 && i / 8 < octets.length; i++) {
			bits |= (octets[i / 8] & 0x80 >> i % 8) != 0 ? 1 << i : 0;
		}
		return bits & ALL_REASONS;
	}
}
