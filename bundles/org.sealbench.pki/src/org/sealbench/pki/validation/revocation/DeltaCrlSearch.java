// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.revocation;

import java.security.PublicKey;
import java.util.Optional;

import org.bouncycastle.asn1.x509.Extension;
import org.sealbench.pki.validation.path.ValidationContext;
import org.sealbench.pki.validation.x509.RevocationList;

/** Finds the delta CRL that brings a complete CRL up to date (RFC 5280 §5.2.4, §6.3.3 c and h). */
final class DeltaCrlSearch {

	private DeltaCrlSearch() {
	}

	static Optional<RevocationList> of(RevocationList complete, PublicKey signer, ValidationContext question) {
		return question.context().crls().stream().filter(RevocationList::isDelta).filter(delta -> fits(delta, complete))
				.filter(delta -> !delta.isFuture(question.at()) && !delta.isOutOfDate(question.at()))
				.filter(delta -> question.context().signatures().verifies(delta.crl(), signer)).findFirst();
	}

	private static boolean fits(RevocationList delta, RevocationList complete) {
		boolean numbered = delta.base().isPresent() && delta.number().isPresent() && complete.number().isPresent();
		return numbered && delta.fault().isEmpty() && delta.hasScopeOf(complete)
				&& delta.sameExtension(Extension.authorityKeyIdentifier, complete)
				&& complete.number().get().compareTo(delta.base().get()) >= 0
				&& complete.number().get().compareTo(delta.number().get()) < 0;
	}
}
