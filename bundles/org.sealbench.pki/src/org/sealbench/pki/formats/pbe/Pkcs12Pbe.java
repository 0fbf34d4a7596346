// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats.pbe;

import java.security.GeneralSecurityException;
import java.security.NoSuchAlgorithmException;
import java.util.Map;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCS12PBEParams;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.crypto.generators.PKCS12ParametersGenerator;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.crypto.params.ParametersWithIV;
import org.sealbench.common.Wipe;

/** The password-based encryptions of PKCS#12 itself (RFC 7292 §C): SHA-1 with RC2, RC4 or triple DES. */
final class Pkcs12Pbe {

	private static final int SHA1_BYTES = 20;

	private static final Map<ASN1ObjectIdentifier, LegacyCipher> CIPHERS = Map.of(
			PKCSObjectIdentifiers.pbeWithSHAAnd128BitRC4, LegacyCipher.RC4_128,
			PKCSObjectIdentifiers.pbeWithSHAAnd40BitRC4, LegacyCipher.RC4_40,
			PKCSObjectIdentifiers.pbeWithSHAAnd3_KeyTripleDES_CBC, LegacyCipher.TRIPLE_DES,
			PKCSObjectIdentifiers.pbeWithSHAAnd2_KeyTripleDES_CBC, LegacyCipher.TWO_KEY_TRIPLE_DES,
			PKCSObjectIdentifiers.pbeWithSHAAnd128BitRC2_CBC, LegacyCipher.RC2_128,
			PKCSObjectIdentifiers.pbeWithSHAAnd40BitRC2_CBC, LegacyCipher.RC2_40);

	private Pkcs12Pbe() {
	}

	static boolean knows(AlgorithmIdentifier algorithm) {
		return CIPHERS.containsKey(algorithm.getAlgorithm());
	}

	static byte[] decrypt(AlgorithmIdentifier algorithm, byte[] data, byte[] bmpPassword, KdfBudget work)
			throws GeneralSecurityException {
		LegacyCipher cipher = CIPHERS.get(algorithm.getAlgorithm());
		if (cipher == null) {
			throw new NoSuchAlgorithmException(algorithm.getAlgorithm().getId());
		}
		PKCS12PBEParams parameters = PKCS12PBEParams.getInstance(algorithm.getParameters());
		int blocks = (cipher.keyBytes() + SHA1_BYTES - 1) / SHA1_BYTES + (cipher.ivBytes() > 0 ? 1 : 0);
		int iterations = work.take(parameters.getIterations(), blocks);
		PKCS12ParametersGenerator generator = new PKCS12ParametersGenerator(new SHA1Digest());
		generator.init(bmpPassword, parameters.getIV(), iterations);
		byte[] iv = new byte[0];
		KeyParameter key;
		if (cipher.ivBytes() > 0) {
			ParametersWithIV derived = (ParametersWithIV) generator.generateDerivedParameters(8 * cipher.keyBytes(),
					8 * cipher.ivBytes());
			iv = derived.getIV();
			key = (KeyParameter) derived.getParameters();
		} else {
			key = (KeyParameter) generator.generateDerivedParameters(8 * cipher.keyBytes());
		}
		byte[] bytes = key.getKey();
		try {
			return cipher.decrypt(data, bytes, iv);
		} finally {
			Wipe.wipe(bytes);
		}
	}
}
