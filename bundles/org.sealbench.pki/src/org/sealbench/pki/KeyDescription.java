// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki;

import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTNamedCurves;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;

/** Words for the kind and length of a public key: {@code RSA 2048}, {@code EC P-256}. */
public final class KeyDescription {

	private KeyDescription() {
	}

	public static String of(PublicKey key) {
		return switch (key) {
		case RSAPublicKey rsa -> "RSA " + rsa.getModulus().bitLength();
		case ECPublicKey ec -> "EC " + curve(ec);
		default -> key.getAlgorithm();
		};
	}

	private static String curve(ECPublicKey key) {
		ASN1Encodable parameters = SubjectPublicKeyInfo.getInstance(key.getEncoded()).getAlgorithm().getParameters();
		// NIST's names are the usual ones: other standards call P-256 prime256v1 or secp256r1.
		String name = parameters instanceof ASN1ObjectIdentifier oid
				? Optional.ofNullable(NISTNamedCurves.getName(oid)).orElseGet(() -> ECNamedCurveTable.getName(oid))
				: null;
		return name != null ? name : Integer.toString(key.getParams().getOrder().bitLength());
	}
}
