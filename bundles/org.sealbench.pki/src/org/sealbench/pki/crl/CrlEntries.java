// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.crl;

import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.util.Iterator;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.bouncycastle.asn1.x509.Extension;

/**
 * What is to be known of all entries of a revocation list, found in one pass.
 *
 * @param count       of the entries
 * @param namesOthers whether an entry says whose certificate it means (RFC 5280 §5.3.3)
 * @param unknown     whether an entry has a critical extension that is not known
 */
public record CrlEntries(int count, boolean namesOthers, boolean unknown) {

	private static final Set<String> PROCESSED = Set.of(Extension.reasonCode.getId(), Extension.invalidityDate.getId(),
			Extension.certificateIssuer.getId());

	/** Of any list; of one that was read here it is known already. */
	public static CrlEntries of(X509CRL crl) {
		if (crl instanceof EncodedCrl encoded) {
			return encoded.entries();
		}
		Set<? extends X509CRLEntry> all = crl.getRevokedCertificates();
		boolean others = false;
		boolean unknown = false;
		for (X509CRLEntry each : all == null ? Set.<X509CRLEntry>of() : all) {
			if (each.hasExtensions()) {
				others |= each.getExtensionValue(Extension.certificateIssuer.getId()) != null;
				Set<String> critical = each.getCriticalExtensionOIDs();
				unknown |= critical != null && !PROCESSED.containsAll(critical);
			}
		}
		return new CrlEntries(all == null ? 0 : all.size(), others, unknown);
	}

	/** The entries one after the other, in the order of the list where it was read here. */
	public static Stream<RevokedEntry> stream(X509CRL crl) {
		if (crl instanceof EncodedCrl encoded) {
			Iterator<RevokedEntry> each = encoded.iterator();
			return StreamSupport.stream(Spliterators.spliteratorUnknownSize(each, Spliterator.ORDERED), false);
		}
		Set<? extends X509CRLEntry> all = crl.getRevokedCertificates();
		return all == null ? Stream.empty() : all.stream().map(RevokedEntry::of);
	}
}
