// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats.pbe;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.pkcs.EncryptedPrivateKeyInfo;

/** Turns a PKCS#8 PrivateKeyInfo into an EncryptedPrivateKeyInfo (RFC 5958 §3) and back. */
public final class Pkcs8Encryption {

	private Pkcs8Encryption() {
	}

	public static byte[] encrypt(byte[] privateKeyInfo, char[] password, int iterations, SecureRandom random) {
		try {
			Pbes2 encryption = Pbes2.encryption(password, iterations, random);
			byte[] sealed = encryption.cipher().doFinal(privateKeyInfo);
			return new EncryptedPrivateKeyInfo(encryption.algorithm(), sealed).getEncoded(ASN1Encoding.DER);
		} catch (GeneralSecurityException | IOException e) {
			throw new IllegalStateException("this Java runtime cannot encrypt a key", e);
		}
	}

	/**
	 * The PrivateKeyInfo, to be wiped.
	 *
	 * @throws GeneralSecurityException if the password is wrong
	 * @throws IllegalArgumentException if the structure or its algorithm cannot be used
	 */
	public static byte[] decrypt(byte[] encrypted, FilePassword password, KdfBudget work)
			throws GeneralSecurityException {
		EncryptedPrivateKeyInfo info = EncryptedPrivateKeyInfo.getInstance(encrypted);
		return PasswordCipher.decrypt(info.getEncryptionAlgorithm(), info.getEncryptedData(), password, work);
	}
}
