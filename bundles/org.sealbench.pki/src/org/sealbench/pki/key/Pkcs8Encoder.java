// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.key;

import java.io.IOException;
import java.security.PrivateKey;
import java.security.interfaces.ECPrivateKey;
import java.util.Optional;

import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/**
 * PKCS#8 for other tools: an EC key includes its public key, as RFC 5915 §3 asks for. The Java runtime leaves it out,
 * and GnuTLS refuses such a key.
 */
public final class Pkcs8Encoder {

	private Pkcs8Encoder() {
	}

	/** The PrivateKeyInfo, to be wiped. */
	public static byte[] encode(PrivateKey key) {
		byte[] plain = key.getEncoded();
		Optional<DERBitString> half = key instanceof ECPrivateKey
				? PublicKeyDerivation.of(key)
						.map(each -> new DERBitString(
								SubjectPublicKeyInfo.getInstance(each.getEncoded()).getPublicKeyData().getBytes()))
				: Optional.empty();
		if (half.isEmpty()) {
			return plain;
		}
		try {
			PrivateKeyInfo info = PrivateKeyInfo.getInstance(plain);
			ECPrivateKey ec = (ECPrivateKey) key;
			return new PrivateKeyInfo(info.getPrivateKeyAlgorithm(),
					new org.bouncycastle.asn1.sec.ECPrivateKey(ec.getParams().getOrder().bitLength(), ec.getS(),
							half.get(), info.getPrivateKeyAlgorithm().getParameters()))
					.getEncoded();
		} catch (IOException e) {
			throw new IllegalStateException("a key that was made can be written", e);
		}
	}
}
