// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.sealbench.pki.Certificates;
import org.sealbench.pki.Signatures;
import org.sealbench.pki.validation.x509.RevocationList;

/** Whether the lists of a CA say at all what it revoked. */
public final class IssuerLists {

	private IssuerLists() {
	}

	/**
	 * Why everything that a CA issued has an unknown status; empty if a list is good, or there is none of it.
	 *
	 * @param lists of any CAs
	 */
	public static Optional<String> fault(X509Certificate issuer, List<X509CRL> lists, Instant at) {
		List<X509CRL> named = lists.stream()
				.filter(each -> each.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())).toList();
		List<RevocationList> readable = RevocationList.readable(named);
		if (named.isEmpty() || readable.stream().anyMatch(each -> isGood(each, issuer, at))) {
			return Optional.empty();
		}
		String what = "the revocation list of " + Certificates.commonName(issuer);
		return Optional.of(readable.stream().anyMatch(each -> each.isOutOfDate(at)) ? what + " is out of date"
				: what + " cannot be used");
	}

	private static boolean isGood(RevocationList list, X509Certificate issuer, Instant at) {
		return !list.isDelta() && list.fault().isEmpty() && !list.isFuture(at) && !list.isOutOfDate(at)
				&& Signatures.verifies(list.crl(), issuer.getPublicKey());
	}
}
