// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.secret;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.PkiProblem;

/**
 * Seals secrets to a public key, so that sealing needs no password of the recipient: HPKE in base mode with X25519,
 * HKDF-SHA-256 and AES-256-GCM (RFC 9180 §5.1.1). A sealed text is base64 of the encapsulated key and the ciphertext;
 * its context is authenticated with it.
 */
public final class SealedBox {

	private static final byte[] INFO = "sealbench sealed box 1".getBytes(StandardCharsets.US_ASCII);
	private static final int ENCAPSULATED = 32;
	private static final int KEY_LENGTH = 32;

	private SealedBox() {
	}

	/**
	 * A key pair.
	 *
	 * @param publicKey  32 bytes, base64
	 * @param privateKey 32 bytes; the caller wipes them
	 */
	public record Pair(String publicKey, byte[] privateKey) {
	}

	public static Pair generate() {
		HPKE suite = suite();
		AsymmetricCipherKeyPair pair = suite.generatePrivateKey();
		return new Pair(Base64.getEncoder().encodeToString(suite.serializePublicKey(pair.getPublic())),
				suite.serializePrivateKey(pair.getPrivate()));
	}

	/**
	 * Seals a secret.
	 *
	 * @param context what the secret is; needed again to open it
	 * @throws ProblemException if the public key is damaged
	 */
	public static String seal(String publicKey, byte[] secret, String context) throws ProblemException {
		HPKE suite = suite();
		try {
			byte[][] sealed = suite.seal(suite.deserializePublicKey(decode(publicKey, context, KEY_LENGTH)), INFO,
					bytes(context), secret, null, null, null);
			// The library gives the ciphertext first and the encapsulated key second; on file they stand as RFC 9180
			// §6.1 has them.
			byte[] all = Arrays.copyOf(sealed[1], sealed[1].length + sealed[0].length);
			System.arraycopy(sealed[0], 0, all, sealed[1].length, sealed[0].length);
			return Base64.getEncoder().encodeToString(all);
		} catch (InvalidCipherTextException | IllegalStateException | IllegalArgumentException e) {
			throw new ProblemException(PkiProblem.SEAL_DAMAGED.at(Place.of(context), "its public key is none"), e);
		}
	}

	/**
	 * The secret of a sealed text.
	 *
	 * @throws ProblemException of category ACCESS if key or context is another or a bit was changed, BAD_INPUT if it is
	 *                          no sealed text at all
	 */
	public static byte[] open(Pair pair, String sealed, String context) throws ProblemException {
		byte[] all = decode(sealed, context, 0);
		if (all.length < ENCAPSULATED) {
			throw new ProblemException(PkiProblem.SEAL_DAMAGED.at(Place.of(context), "it is too short"));
		}
		HPKE suite = suite();
		try {
			AsymmetricCipherKeyPair keys = suite.deserializePrivateKey(pair.privateKey(),
					decode(pair.publicKey(), context, KEY_LENGTH));
			return suite.open(Arrays.copyOf(all, ENCAPSULATED), keys, INFO, bytes(context),
					Arrays.copyOfRange(all, ENCAPSULATED, all.length), null, null, null);
		} catch (InvalidCipherTextException | IllegalStateException | IllegalArgumentException e) {
			throw new ProblemException(PkiProblem.SEAL_REFUSED.at(Place.of(context)), e);
		}
	}

	private static HPKE suite() {
		return new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
	}

	private static byte[] decode(String base64, String context, int length) throws ProblemException {
		try {
			byte[] decoded = Base64.getDecoder().decode(base64);
			if (length == 0 || decoded.length == length) {
				return decoded;
			}
			throw new ProblemException(
					PkiProblem.SEAL_DAMAGED.at(Place.of(context), "a key in it has an unusual length"));
		} catch (IllegalArgumentException e) {
			throw new ProblemException(PkiProblem.SEAL_DAMAGED.at(Place.of(context), "it is not base64"), e);
		}
	}

	private static byte[] bytes(String context) {
		return context.getBytes(StandardCharsets.UTF_8);
	}
}
