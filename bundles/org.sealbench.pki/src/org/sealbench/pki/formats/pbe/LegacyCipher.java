// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats.pbe;

import java.security.GeneralSecurityException;
import java.security.spec.AlgorithmParameterSpec;

import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.RC2ParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The ciphers of files that older tools wrote. Only for reading: none of them protects anything today. */
enum LegacyCipher {
	DES("DES/CBC/PKCS5Padding", "DES", 8, 8),
	TRIPLE_DES("DESede/CBC/PKCS5Padding", "DESede", 24, 8),
	TWO_KEY_TRIPLE_DES("DESede/CBC/PKCS5Padding", "DESede", 16, 8),
	RC2_40("RC2/CBC/PKCS5Padding", "RC2", 5, 8),
	RC2_64("RC2/CBC/PKCS5Padding", "RC2", 8, 8),
	RC2_128("RC2/CBC/PKCS5Padding", "RC2", 16, 8),
	RC4_40("ARCFOUR", "ARCFOUR", 5, 0),
	RC4_128("ARCFOUR", "ARCFOUR", 16, 0);

	private final String transformation;
	private final String family;
	private final int keyBytes;
	private final int ivBytes;

	LegacyCipher(String transformation, String family, int keyBytes, int ivBytes) {
		this.transformation = transformation;
		this.family = family;
		this.keyBytes = keyBytes;
		this.ivBytes = ivBytes;
	}

	int keyBytes() {
		return keyBytes;
	}

	int ivBytes() {
		return ivBytes;
	}

	byte[] decrypt(byte[] data, byte[] key, byte[] iv) throws GeneralSecurityException {
		Cipher cipher = Cipher.getInstance(transformation);
		SecretKeySpec secret = new SecretKeySpec(whole(key), family);
		if (ivBytes == 0) {
			cipher.init(Cipher.DECRYPT_MODE, secret);
		} else {
			AlgorithmParameterSpec parameters = family.equals("RC2") ? new RC2ParameterSpec(8 * keyBytes, iv)
					: new IvParameterSpec(iv);
			cipher.init(Cipher.DECRYPT_MODE, secret, parameters);
		}
		return cipher.doFinal(data);
	}

	/** The third key of triple DES with two keys is the first. */
	private byte[] whole(byte[] key) {
		if (this != TWO_KEY_TRIPLE_DES) {
			return key;
		}
		byte[] all = new byte[24];
		System.arraycopy(key, 0, all, 0, 16);
		System.arraycopy(key, 0, all, 16, 8);
		return all;
	}
}
