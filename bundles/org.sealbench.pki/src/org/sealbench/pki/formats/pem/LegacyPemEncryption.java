// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats.pem;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Set;

import org.bouncycastle.openssl.PEMException;
import org.bouncycastle.openssl.bc.BcPEMDecryptorProvider;
import org.sealbench.common.Wipe;
import org.sealbench.pki.formats.pbe.FilePassword;

/** Decrypts a key that OpenSSL encrypted within PEM itself ("Proc-Type: 4,ENCRYPTED"), as it did before PKCS#8. */
public final class LegacyPemEncryption {

	private static final Set<String> CIPHERS = Set.of("DES-CBC", "DES-EDE3-CBC", "AES-128-CBC", "AES-192-CBC",
			"AES-256-CBC");

	private LegacyPemEncryption() {
	}

	/**
	 * The plain bytes, to be wiped.
	 *
	 * @param dekInfo the cipher's name and its initialization vector in hexadecimal, with a comma between
	 * @throws GeneralSecurityException if the password is wrong
	 * @throws IllegalArgumentException if the header cannot be used
	 */
	public static byte[] decrypt(String dekInfo, byte[] encrypted, FilePassword password)
			throws GeneralSecurityException {
		int comma = dekInfo.indexOf(',');
		String cipher = dekInfo.substring(0, comma);
		byte[] iv = HexFormat.of().parseHex(dekInfo.substring(comma + 1));
		if (!CIPHERS.contains(cipher) || iv.length != (cipher.startsWith("AES") ? 16 : 8)) {
			throw new IllegalArgumentException("it is encrypted by the unknown cipher " + cipher);
		}
		char[] bytes = FilePassword.utf8AsChars(password.text());
		try {
			return new BcPEMDecryptorProvider(bytes).get(cipher).decrypt(encrypted, iv);
		} catch (PEMException e) {
			throw new GeneralSecurityException(e);
		} finally {
			Wipe.wipe(bytes);
		}
	}
}
