// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats.pbe;

import java.security.GeneralSecurityException;

import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.sealbench.pki.formats.asn1.UnsupportedFormException;

/** Decrypts with the password-based algorithm that an identifier names. */
public final class PasswordCipher {

	private PasswordCipher() {
	}

	/**
	 * The plain bytes, to be wiped where they are a secret.
	 *
	 * @throws GeneralSecurityException if the password is wrong
	 * @throws IllegalArgumentException if the algorithm is unknown, damaged, or asks for more work than is reasonable
	 */
	public static byte[] decrypt(AlgorithmIdentifier algorithm, byte[] data, FilePassword password, KdfBudget work)
			throws GeneralSecurityException {
		if (algorithm.getAlgorithm().equals(PKCSObjectIdentifiers.id_PBES2)) {
			return Pbes2.decryption(algorithm, password.text(), work).cipher().doFinal(data);
		}
		if (Pkcs12Pbe.knows(algorithm)) {
			return Pkcs12Pbe.decrypt(algorithm, data, password.bmp(), work);
		}
		if (Pbes1.knows(algorithm)) {
			return Pbes1.decrypt(algorithm, data, password.text(), work);
		}
		throw new UnsupportedFormException("it is encrypted by the unknown algorithm " + algorithm.getAlgorithm());
	}
}
