package org.sealbench.pki.formats;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
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

/**
 * One password-based encryption by PBES2 (RFC 8018 §6.2): PBKDF2 and AES-CBC. The Java runtime's own PBES2 is not used,
 * because it refuses passwords beyond ASCII; here a password is its UTF-8 bytes, as in OpenSSL.
 */
record Pbes2(AlgorithmIdentifier algorithm, Cipher cipher) {

	private static final int SALT_LENGTH = 16;
	private static final int BLOCK = 16;
	private static final int KEY_BITS = 256;
	/** A hostile file must not keep a program busy for minutes. */
	private static final int MAX_ITERATIONS = 5_000_000;

	private static final Map<ASN1ObjectIdentifier, String> PRFS = Map.of(PKCSObjectIdentifiers.id_hmacWithSHA1, "PBKDF2WithHmacSHA1",
			PKCSObjectIdentifiers.id_hmacWithSHA224, "PBKDF2WithHmacSHA224", PKCSObjectIdentifiers.id_hmacWithSHA256,
			"PBKDF2WithHmacSHA256", PKCSObjectIdentifiers.id_hmacWithSHA384, "PBKDF2WithHmacSHA384",
			PKCSObjectIdentifiers.id_hmacWithSHA512, "PBKDF2WithHmacSHA512");

	private static final Map<ASN1ObjectIdentifier, Integer> AES_BITS = Map.of(NISTObjectIdentifiers.id_aes128_CBC, 128,
			NISTObjectIdentifiers.id_aes192_CBC, 192, NISTObjectIdentifiers.id_aes256_CBC, 256);

	/** A new encryption: PBKDF2-HMAC-SHA-256, AES-256-CBC, fresh salt and IV. */
	static Pbes2 encryption(char[] password, int iterations, SecureRandom random) throws GeneralSecurityException {
		byte[] salt = new byte[SALT_LENGTH];
		byte[] iv = new byte[BLOCK];
		random.nextBytes(salt);
		random.nextBytes(iv);
		AlgorithmIdentifier prf = new AlgorithmIdentifier(PKCSObjectIdentifiers.id_hmacWithSHA256, DERNull.INSTANCE);
		PBES2Parameters parameters = new PBES2Parameters(
				new KeyDerivationFunc(PKCSObjectIdentifiers.id_PBKDF2, new PBKDF2Params(salt, iterations, KEY_BITS / 8, prf)),
				new EncryptionScheme(NISTObjectIdentifiers.id_aes256_CBC, new DEROctetString(iv)));
		return new Pbes2(new AlgorithmIdentifier(PKCSObjectIdentifiers.id_PBES2, parameters),
				cipher(Cipher.ENCRYPT_MODE, parameters, password));
	}

	/**
	 * The decryption that an algorithm identifier describes.
	 *
	 * @throws IllegalArgumentException if it is another algorithm, or asks for more work than is sane
	 */
	static Pbes2 decryption(AlgorithmIdentifier algorithm, char[] password) throws GeneralSecurityException {
		if (!algorithm.getAlgorithm().equals(PKCSObjectIdentifiers.id_PBES2)) {
			throw new IllegalArgumentException("it is encrypted by " + algorithm.getAlgorithm() + " and not by PBES2");
		}
		return new Pbes2(algorithm, cipher(Cipher.DECRYPT_MODE, PBES2Parameters.getInstance(algorithm.getParameters()), password));
	}

	private static Cipher cipher(int mode, PBES2Parameters parameters, char[] password) throws GeneralSecurityException {
		KeyDerivationFunc derivation = parameters.getKeyDerivationFunc();
		Integer bits = AES_BITS.get(parameters.getEncryptionScheme().getAlgorithm());
		if (bits == null || !derivation.getAlgorithm().equals(PKCSObjectIdentifiers.id_PBKDF2)) {
			throw new IllegalArgumentException("its encryption is not PBKDF2 with AES-CBC");
		}
		PBKDF2Params kdf = PBKDF2Params.getInstance(derivation.getParameters());
		String factory = PRFS.get(kdf.getPrf().getAlgorithm());
		int iterations = kdf.getIterationCount().bitLength() > 31 ? -1 : kdf.getIterationCount().intValue();
		if (factory == null || iterations < 1 || iterations > MAX_ITERATIONS || kdf.getSalt().length == 0) {
			throw new IllegalArgumentException("the parameters of its encryption are not allowed");
		}
		byte[] iv = ASN1OctetString.getInstance(parameters.getEncryptionScheme().getParameters()).getOctets();
		if (iv.length != BLOCK) {
			throw new IllegalArgumentException("the initialization vector of its encryption has a wrong length");
		}
		Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
		cipher.init(mode, derive(factory, password, kdf.getSalt(), iterations, bits), new IvParameterSpec(iv));
		return cipher;
	}

	private static SecretKey derive(String factory, char[] password, byte[] salt, int iterations, int bits) throws GeneralSecurityException {
		PBEKeySpec spec = new PBEKeySpec(password, salt, iterations, bits);
		byte[] key = null;
		try {
			key = SecretKeyFactory.getInstance(factory).generateSecret(spec).getEncoded();
			return new SecretKeySpec(key, "AES");
		} finally {
			spec.clearPassword();
			Wipe.wipe(key);
		}
	}
}
