// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.text;

import java.io.IOException;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1Primitive;
import org.sealbench.pki.Asn1Text;

/** An extension whose value is a single text, such as the comment of Netscape's tools. */
final class ExtensionString {

	private ExtensionString() {
	}

	/** The text; empty where the octets are none, which nobody has to interpret (RFC 5280 §4.2). */
	static Optional<String> of(byte[] octets) {
		try {
			return Asn1Text.of(ASN1Primitive.fromByteArray(octets));
		} catch (IOException | RuntimeException e) {
			// Bouncy Castle's parsers throw several unchecked exceptions; each means that it is no text.
			return Optional.empty();
		}
	}
}
