// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki;

import java.util.Optional;

import javax.security.auth.x500.X500Principal;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/** Distinguished names in words. */
public final class DistinguishedNameText {

	private DistinguishedNameText() {
	}

	/** RFC 4514: the most specific part first. */
	public static String text(X500Principal name) {
		return name.getName(X500Principal.RFC2253);
	}

	static String commonName(X500Principal name) {
		RDN[] parts = X500Name.getInstance(name.getEncoded()).getRDNs(BCStyle.CN);
		if (parts.length == 0) {
			return text(name);
		}
		for (var attribute : parts[parts.length - 1].getTypesAndValues()) {
			if (attribute.getType().equals(BCStyle.CN)) {
				return value(attribute.getValue()).orElseGet(() -> text(name));
			}
		}
		return text(name);
	}

	/** The value as text; empty where its bytes are none, such as broken UTF-8. */
	private static Optional<String> value(ASN1Encodable value) {
		try {
			return Optional.of(value instanceof ASN1String plain ? plain.getString() : IETFUtils.valueToString(value));
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}
}
