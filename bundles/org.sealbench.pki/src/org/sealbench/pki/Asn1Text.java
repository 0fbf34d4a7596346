// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki;

import java.util.Optional;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x509.GeneralName;

/**
 * The text of an ASN.1 value (X.680 §41), in one place, because what strangers wrote need not be one: a UTF8String with
 * octets of another character set is none, and the parser only finds out when it is asked for the text.
 */
public final class Asn1Text {

	private Asn1Text() {
	}

	/** The text; empty where the value is no string, or its octets are none, such as broken UTF-8. */
	public static Optional<String> of(ASN1Encodable value) {
		try {
			return value instanceof ASN1String string ? Optional.of(string.getString()) : Optional.empty();
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	/**
	 * The text of an alternative name that is an IA5String: DNS name, URI or e-mail address (RFC 5280 §4.2.1.6). Octets
	 * beyond ASCII are the letters of Latin 1.
	 *
	 * @throws IllegalArgumentException if it is a name of another type
	 */
	public static String of(GeneralName name) {
		return of(name.getName()).orElseThrow(() -> new IllegalArgumentException("a name that is no text"));
	}
}
