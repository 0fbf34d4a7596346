// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats;

import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.SecureRandom;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Pem;
import org.sealbench.pki.PkiProblem;
import org.sealbench.pki.formats.pbe.Pkcs8Encryption;
import org.sealbench.pki.key.Pkcs8Encoder;

/** Private keys written and read: PKCS#8 (RFC 5958), encrypted by PBES2 (RFC 8018), and PKCS#12 (RFC 7292). */
public final class PrivateKeys {

	/** Iterations of PBKDF2 that make guessing a person's password slow: about a third of a second. */
	public static final int ITERATIONS_FOR_A_PASSWORD = 600_000;

	/**
	 * Iterations for a secret that is itself a random key of 128 bits or more: guessing is hopeless and need not be
	 * slowed (RFC 8018 §4.2 is about passwords).
	 */
	public static final int ITERATIONS_FOR_A_RANDOM_SECRET = 1;

	private PrivateKeys() {
	}

	/** The key unencrypted; the caller keeps others from reading it. */
	public static String toPem(PrivateKey key) {
		byte[] encoded = key.getEncoded();
		try {
			return new Pem("PRIVATE KEY", encoded).text();
		} finally {
			Wipe.wipe(encoded);
		}
	}

	/**
	 * The key encrypted for a person's password.
	 *
	 * @throws ProblemException if the password is empty or the key cannot be encoded
	 */
	public static String toEncryptedPem(PrivateKey key, char[] password) throws ProblemException {
		requirePassword(password);
		byte[] encoded = Pkcs8Encoder.encode(key);
		try {
			return encryptedPem(encoded, password, ITERATIONS_FOR_A_PASSWORD);
		} finally {
			Wipe.wipe(encoded);
		}
	}

	/**
	 * The key encrypted by PBES2 with PBKDF2-HMAC-SHA-256 and AES-256-CBC; salt and IV are new each time.
	 *
	 * @param iterations of PBKDF2
	 * @throws ProblemException if the password is empty or the key cannot be encrypted
	 */
	public static String toEncryptedPem(PrivateKey key, char[] password, int iterations) throws ProblemException {
		requirePassword(password);
		byte[] encoded = key.getEncoded();
		try {
			return encryptedPem(encoded, password, iterations);
		} finally {
			Wipe.wipe(encoded);
		}
	}

	/**
	 * As {@link #fromPem(byte[], char[], String)}.
	 *
	 * @throws ProblemException if there is no key in it, it is damaged, or the password is missing or wrong
	 */
	public static PrivateKey fromPem(String pem, char[] passwordOrNull, String what) throws ProblemException {
		return fromPem(pem.getBytes(StandardCharsets.ISO_8859_1), passwordOrNull, what);
	}

	/**
	 * The first private key in PEM (PKCS#8, PKCS#1 or SEC 1) or DER (PKCS#8) bytes.
	 *
	 * @param passwordOrNull used only if the key is encrypted
	 * @param what           names the source in a problem, such as the file
	 * @throws ProblemException of category ACCESS if the password is missing or wrong, BAD_INPUT if the key is damaged
	 */
	public static PrivateKey fromPem(byte[] content, char[] passwordOrNull, String what) throws ProblemException {
		return PrivateKeyReader.read(content, passwordOrNull, what);
	}

	/**
	 * Key and chain as PKCS#12, all of it encrypted by AES-256 and authenticated by HMAC-SHA-256, as OpenSSL 3, Java 17
	 * and Windows 10 (1809) and newer read it.
	 *
	 * @throws ProblemException if the password is empty or the key cannot be encrypted
	 */
	public static byte[] toPkcs12(Credential credential, String alias, char[] password) throws ProblemException {
		return toPkcs12(credential, alias, password, Pkcs12Strength.MODERN);
	}

	/**
	 * As {@link #toPkcs12(Credential, String, char[])}, with the protection that the receiver supports.
	 *
	 * @throws ProblemException if the password is empty or the key cannot be encrypted
	 */
	public static byte[] toPkcs12(Credential credential, String alias, char[] password, Pkcs12Strength strength)
			throws ProblemException {
		requirePassword(password);
		return Pkcs12Writer.write(credential, alias, password, strength);
	}

	private static String encryptedPem(byte[] encoded, char[] password, int iterations) {
		return new Pem("ENCRYPTED PRIVATE KEY",
				Pkcs8Encryption.encrypt(encoded, password, iterations, new SecureRandom())).text();
	}

	private static void requirePassword(char[] password) throws ProblemException {
		if (password.length == 0) {
			throw new ProblemException(PkiProblem.PASSWORD_EMPTY.at(Place.of("private key")));
		}
	}
}
