// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.request;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * The certificates and revocation lists that a client has.
 *
 * @param anchors       certificates that are trusted directly: CAs, or single end-entity certificates
 * @param intermediates certificates that may be part of a path and are not trusted
 * @param crls          revocation lists; {@link RevocationDemand} says which are needed
 */
public record TrustMaterial(List<X509Certificate> anchors, List<X509Certificate> intermediates, List<X509CRL> crls) {

	public TrustMaterial {
		anchors = List.copyOf(anchors);
		intermediates = List.copyOf(intermediates);
		crls = List.copyOf(crls);
	}

	/** Trust anchors alone. */
	public static TrustMaterial of(X509Certificate... anchors) {
		return new TrustMaterial(List.of(anchors), List.of(), List.of());
	}
}
