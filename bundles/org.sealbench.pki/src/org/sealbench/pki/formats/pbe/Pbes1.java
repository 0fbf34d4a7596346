// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats.pbe;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Map;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PBEParameter;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.crypto.PBEParametersGenerator;
import org.sealbench.common.Wipe;

/** PBES1 (RFC 8018 §6.1): MD5 or SHA-1 with DES or RC2, as old PKCS#8 files have it. */
final class Pbes1 {

	private record Scheme(String digest, LegacyCipher cipher) {
	}

	private static final Map<ASN1ObjectIdentifier, Scheme> SCHEMES = Map.of(PKCSObjectIdentifiers.pbeWithMD5AndDES_CBC,
			new Scheme("MD5", LegacyCipher.DES), PKCSObjectIdentifiers.pbeWithMD5AndRC2_CBC,
			new Scheme("MD5", LegacyCipher.RC2_64), PKCSObjectIdentifiers.pbeWithSHA1AndDES_CBC,
			new Scheme("SHA-1", LegacyCipher.DES), PKCSObjectIdentifiers.pbeWithSHA1AndRC2_CBC,
			new Scheme("SHA-1", LegacyCipher.RC2_64));

	private Pbes1() {
	}

	static boolean knows(AlgorithmIdentifier algorithm) {
		return SCHEMES.containsKey(algorithm.getAlgorithm());
	}

	static byte[] decrypt(AlgorithmIdentifier algorithm, byte[] data, char[] password, KdfBudget work)
			throws GeneralSecurityException {
		Scheme scheme = SCHEMES.get(algorithm.getAlgorithm());
		if (scheme == null) {
			throw new NoSuchAlgorithmException(algorithm.getAlgorithm().getId());
		}
		PBEParameter parameters = PBEParameter.getInstance(algorithm.getParameters());
		int iterations = work.take(parameters.getIterationCount(), 1);
		byte[] derived = derive(scheme.digest(), password, parameters.getSalt(), iterations);
		try {
			return scheme.cipher().decrypt(data, Arrays.copyOf(derived, 8), Arrays.copyOfRange(derived, 8, 16));
		} finally {
			Wipe.wipe(derived);
		}
	}

	/** PBKDF1 (RFC 8018 §5.1): the digest of the digest of … password and salt. */
	private static byte[] derive(String algorithm, char[] password, byte[] salt, int iterations)
			throws GeneralSecurityException {
		MessageDigest digest = MessageDigest.getInstance(algorithm);
		byte[] bytes = PBEParametersGenerator.PKCS5PasswordToUTF8Bytes(password);
		digest.update(bytes);
		Wipe.wipe(bytes);
		byte[] value = digest.digest(salt);
		for (int i = 1; i < iterations; i++) {
			value = digest.digest(value);
		}
		return value;
	}
}
