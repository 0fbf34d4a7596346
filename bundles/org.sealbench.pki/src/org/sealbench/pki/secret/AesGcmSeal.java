// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.PkiProblem;

/**
 * Seals secrets with AES-256-GCM (NIST SP 800-38D) and derives the keys for it from passwords. A sealed text is base64
 * of a nonce of 96 random bits, the ciphertext and a tag of 128 bits; its context is authenticated with it, so that a
 * sealed secret cannot be moved to where another one belongs.
 */
public final class AesGcmSeal {

	/** The length of a key in bytes. */
	public static final int KEY_LENGTH = 32;

	private static final int NONCE_LENGTH = 12;
	private static final int TAG_BITS = 128;

	private AesGcmSeal() {
	}

	/**
	 * Seals a secret.
	 *
	 * @param key32   32 bytes
	 * @param context what the secret is, such as {@code project key of admin}; needed again to open it
	 */
	public static String seal(byte[] key32, byte[] secret, String context, SecureRandom random) {
		byte[] nonce = new byte[NONCE_LENGTH];
		random.nextBytes(nonce);
		try {
			byte[] ciphertext = cipher(Cipher.ENCRYPT_MODE, key32, nonce, context).doFinal(secret);
			byte[] all = Arrays.copyOf(nonce, NONCE_LENGTH + ciphertext.length);
			System.arraycopy(ciphertext, 0, all, NONCE_LENGTH, ciphertext.length);
			return Base64.getEncoder().encodeToString(all);
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("this Java runtime cannot encrypt with AES-GCM", e);
		}
	}

	/**
	 * The secret of a sealed text.
	 *
	 * @throws ProblemException of category ACCESS if key or context is another or a bit was changed, BAD_INPUT if it is
	 *                          no sealed text at all
	 */
	public static byte[] open(byte[] key32, String sealed, String context) throws ProblemException {
		byte[] all;
		try {
			all = Base64.getDecoder().decode(sealed);
		} catch (IllegalArgumentException e) {
			throw new ProblemException(PkiProblem.SEAL_DAMAGED.at(Place.of(context), "it is not base64"));
		}
		if (all.length < NONCE_LENGTH + TAG_BITS / 8) {
			throw new ProblemException(PkiProblem.SEAL_DAMAGED.at(Place.of(context), "it is too short"));
		}
		try {
			return cipher(Cipher.DECRYPT_MODE, key32, Arrays.copyOf(all, NONCE_LENGTH), context).doFinal(all,
					NONCE_LENGTH, all.length - NONCE_LENGTH);
		} catch (AEADBadTagException e) {
			throw new ProblemException(PkiProblem.SEAL_REFUSED.at(Place.of(context)), e);
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("this Java runtime cannot decrypt with AES-GCM", e);
		}
	}

	/**
	 * The 32 bytes that Argon2id derives from a password.
	 *
	 * @throws ProblemException if the stored salt or cost is out of range
	 */
	public static byte[] derive(char[] password, PasswordKdf kdf) throws ProblemException {
		Place place = Place.of("key derivation");
		Argon2id.checkCost(kdf.memoryKiB(), kdf.iterations(), kdf.parallelism(), place);
		byte[] salt;
		try {
			salt = Base64.getDecoder().decode(kdf.saltBase64());
		} catch (IllegalArgumentException e) {
			throw new ProblemException(PkiProblem.SEAL_DAMAGED.at(place, "its salt is not base64"));
		}
		if (!Argon2id.isSaltSane(salt)) {
			throw new ProblemException(PkiProblem.SEAL_DAMAGED.at(place, "its salt has an unusual length"));
		}
		return Argon2id.derive(password, salt, kdf.memoryKiB(), kdf.iterations(), kdf.parallelism(), KEY_LENGTH);
	}

	private static Cipher cipher(int mode, byte[] key32, byte[] nonce, String context) throws GeneralSecurityException {
		if (key32.length != KEY_LENGTH) {
			throw new IllegalArgumentException("a key of " + key32.length + " bytes");
		}
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, new SecretKeySpec(key32, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
		cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
		return cipher;
	}
}
