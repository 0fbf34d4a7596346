// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.key;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;

import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/**
 * The key identifier of RFC 5280 §4.2.1.2 method 1: SHA-1 over the bits of the public key. It only names the key; no
 * security relies on SHA-1.
 */
public final class KeyIdentifier {

	private KeyIdentifier() {
	}

	public static byte[] of(PublicKey key) {
		try {
			byte[] bits = SubjectPublicKeyInfo.getInstance(key.getEncoded()).getPublicKeyData().getBytes();
			return MessageDigest.getInstance("SHA-1").digest(bits);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
