// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.push;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * What a server trusts (TrustListDataType, OPC 10000-12 §7.8.2.2).
 *
 * @param trusted      applications and CAs that are trusted
 * @param trustedLists revocation lists of the trusted CAs
 * @param issuers      CAs that only help to build a path
 * @param issuerLists  revocation lists of those
 */
public record TrustLists(List<X509Certificate> trusted, List<X509CRL> trustedLists, List<X509Certificate> issuers,
		List<X509CRL> issuerLists) {

	public TrustLists {
		trusted = List.copyOf(trusted);
		trustedLists = List.copyOf(trustedLists);
		issuers = List.copyOf(issuers);
		issuerLists = List.copyOf(issuerLists);
	}
}
