// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats.asn1;

import java.io.IOException;

import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;

/** Parses encoded structures, the inner ones only when they are accessed. */
public final class Asn1 {

	private Asn1() {
	}

	/** @throws IllegalArgumentException if the bytes are not a SEQUENCE */
	public static ASN1Sequence sequence(byte[] encoded) {
		return ASN1Sequence.getInstance(primitive(encoded));
	}

	private static ASN1Primitive primitive(byte[] encoded) {
		try (ASN1InputStream stream = new ASN1InputStream(encoded, true)) {
			return stream.readObject();
		} catch (IOException e) {
			throw new IllegalArgumentException(e.getMessage(), e);
		}
	}
}
