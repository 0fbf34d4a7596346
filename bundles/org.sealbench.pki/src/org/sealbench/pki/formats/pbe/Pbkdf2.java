// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats.pbe;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.util.Map;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PBKDF2Params;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;

/** PBKDF2 (RFC 8018 §5.2) with any digest of the SHA-1 and SHA-2 families. */
final class Pbkdf2 {

	private record Prf(String factory, int bytes) {
	}

	private static final Map<ASN1ObjectIdentifier, Prf> PRFS = Map.of(PKCSObjectIdentifiers.id_hmacWithSHA1,
			new Prf("PBKDF2WithHmacSHA1", 20), PKCSObjectIdentifiers.id_hmacWithSHA224,
			new Prf("PBKDF2WithHmacSHA224", 28), PKCSObjectIdentifiers.id_hmacWithSHA256,
			new Prf("PBKDF2WithHmacSHA256", 32), PKCSObjectIdentifiers.id_hmacWithSHA384,
			new Prf("PBKDF2WithHmacSHA384", 48), PKCSObjectIdentifiers.id_hmacWithSHA512,
			new Prf("PBKDF2WithHmacSHA512", 64));

	/** An HMAC runs its digest twice. */
	private static final int DIGESTS = 2;

	private Pbkdf2() {
	}

	/**
	 * The derived key, to be wiped.
	 *
	 * @throws IllegalArgumentException if the parameters are not allowed
	 */
	static byte[] derive(PBKDF2Params parameters, int keyBytes, char[] password, KdfBudget work)
			throws GeneralSecurityException {
		Prf prf = PRFS.get(parameters.getPrf().getAlgorithm());
		BigInteger stated = parameters.getKeyLength();
		boolean fits = stated == null || stated.equals(BigInteger.valueOf(keyBytes));
		if (prf == null || parameters.getSalt().length == 0 || !fits) {
			throw new IllegalArgumentException("the parameters of its encryption are not allowed");
		}
		int iterations = work.take(parameters.getIterationCount(),
				DIGESTS * ((keyBytes + prf.bytes() - 1) / prf.bytes()));
		PBEKeySpec spec = new PBEKeySpec(password, parameters.getSalt(), iterations, 8 * keyBytes);
		try {
			return SecretKeyFactory.getInstance(prf.factory()).generateSecret(spec).getEncoded();
		} finally {
			spec.clearPassword();
		}
	}
}
