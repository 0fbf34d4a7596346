// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats.pbe;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Map;

import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.EncryptionScheme;
import org.bouncycastle.asn1.pkcs.KeyDerivationFunc;
import org.bouncycastle.asn1.pkcs.PBES2Parameters;
import org.bouncycastle.asn1.pkcs.PBKDF2Params;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.sealbench.common.Wipe;
import org.sealbench.pki.formats.asn1.UnsupportedFormException;

/**
 * One password-based encryption by PBES2 (RFC 8018 §6.2): PBKDF2 or scrypt, and AES-CBC or triple DES. The Java
 * runtime's own PBES2 is not used, because it refuses passwords beyond ASCII; here a password is its UTF-8 bytes, as in
 * OpenSSL.
 */
public record Pbes2(AlgorithmIdentifier algorithm, Cipher cipher) {

	private record Scheme(String family, int keyBytes, int block) {
	}

	private static final int SALT_LENGTH = 16;

	private static final Scheme AES_256 = new Scheme("AES", 32, 16);
	private static final Map<ASN1ObjectIdentifier, Scheme> SCHEMES = Map.of(NISTObjectIdentifiers.id_aes128_CBC,
			new Scheme("AES", 16, 16), NISTObjectIdentifiers.id_aes192_CBC, new Scheme("AES", 24, 16),
			NISTObjectIdentifiers.id_aes256_CBC, AES_256, PKCSObjectIdentifiers.des_EDE3_CBC,
			new Scheme("DESede", 24, 8));

	/**
	 * A new encryption: PBKDF2-HMAC-SHA-256, AES-256-CBC, fresh salt and IV.
	 *
	 * @throws GeneralSecurityException if the provider refuses the password or the key derived from it
	 */
	public static Pbes2 encryption(char[] password, int iterations, SecureRandom random)
			throws GeneralSecurityException {
		Scheme scheme = AES_256;
		byte[] salt = new byte[SALT_LENGTH];
		byte[] iv = new byte[scheme.block()];
		random.nextBytes(salt);
		random.nextBytes(iv);
		AlgorithmIdentifier prf = new AlgorithmIdentifier(PKCSObjectIdentifiers.id_hmacWithSHA256, DERNull.INSTANCE);
		PBES2Parameters parameters = new PBES2Parameters(
				new KeyDerivationFunc(PKCSObjectIdentifiers.id_PBKDF2,
						new PBKDF2Params(salt, iterations, scheme.keyBytes(), prf)),
				new EncryptionScheme(NISTObjectIdentifiers.id_aes256_CBC, new DEROctetString(iv)));
		return new Pbes2(new AlgorithmIdentifier(PKCSObjectIdentifiers.id_PBES2, parameters),
				cipher(Cipher.ENCRYPT_MODE, parameters, password, new KdfBudget()));
	}

	/**
	 * The decryption that an algorithm identifier describes.
	 *
	 * @throws IllegalArgumentException if it is unknown, or asks for more work than is reasonable
	 */
	static Pbes2 decryption(AlgorithmIdentifier algorithm, char[] password, KdfBudget work)
			throws GeneralSecurityException {
		PBES2Parameters parameters = PBES2Parameters.getInstance(algorithm.getParameters());
		return new Pbes2(algorithm, cipher(Cipher.DECRYPT_MODE, parameters, password, work));
	}

	private static Cipher cipher(int mode, PBES2Parameters parameters, char[] password, KdfBudget work)
			throws GeneralSecurityException {
		Scheme scheme = SCHEMES.get(parameters.getEncryptionScheme().getAlgorithm());
		if (scheme == null) {
			throw new UnsupportedFormException("its encryption is neither AES-CBC nor triple DES");
		}
		byte[] iv = ASN1OctetString.getInstance(parameters.getEncryptionScheme().getParameters()).getOctets();
		if (iv.length != scheme.block()) {
			throw new IllegalArgumentException("the initialization vector of its encryption has a wrong length");
		}
		byte[] key = derive(parameters.getKeyDerivationFunc(), scheme.keyBytes(), password, work);
		try {
			Cipher cipher = Cipher.getInstance(scheme.family() + "/CBC/PKCS5Padding");
			cipher.init(mode, new SecretKeySpec(key, scheme.family()), new IvParameterSpec(iv));
			return cipher;
		} finally {
			Wipe.wipe(key);
		}
	}

	private static byte[] derive(KeyDerivationFunc derivation, int keyBytes, char[] password, KdfBudget work)
			throws GeneralSecurityException {
		if (derivation.getAlgorithm().equals(PKCSObjectIdentifiers.id_PBKDF2)) {
			return Pbkdf2.derive(PBKDF2Params.getInstance(derivation.getParameters()), keyBytes, password, work);
		}
		if (derivation.getAlgorithm().equals(ScryptKdf.ID)) {
			return ScryptKdf.derive(ASN1Sequence.getInstance(derivation.getParameters()), keyBytes, password, work);
		}
		throw new UnsupportedFormException("its key is derived neither by PBKDF2 nor by scrypt");
	}
}
