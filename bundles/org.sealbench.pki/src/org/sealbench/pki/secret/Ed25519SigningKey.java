// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.secret;

import java.util.Base64;

import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/**
 * Signs what belongs to a project itself, with Ed25519 (RFC 8032 §5.1). Certificates are signed by
 * {@code CertificateIssuer}.
 */
public final class Ed25519SigningKey {

	/** The length of a seed in bytes. */
	public static final int SEED_LENGTH = 32;

	private static final int SIGNATURE_LENGTH = 64;

	private final Ed25519PrivateKeyParameters key;

	/** @param seed 32 bytes, which always give the same key; copied, the caller wipes them */
	public Ed25519SigningKey(byte[] seed) {
		if (seed.length != SEED_LENGTH) {
			throw new IllegalArgumentException("a seed of " + seed.length + " bytes");
		}
		this.key = new Ed25519PrivateKeyParameters(seed);
	}

	/** The public key: 32 bytes, base64. */
	public String publicKey() {
		return Base64.getEncoder().encodeToString(key.generatePublicKey().getEncoded());
	}

	/** The signature of a message: 64 bytes, base64. */
	public String sign(byte[] message) {
		Ed25519Signer signer = new Ed25519Signer();
		signer.init(true, key);
		signer.update(message, 0, message.length);
		return Base64.getEncoder().encodeToString(signer.generateSignature());
	}

	/** Whether the owner of a public key signed a message; false for a malformed key or signature. */
	public static boolean verifies(String publicKey, byte[] message, String signature) {
		try {
			byte[] decoded = Base64.getDecoder().decode(publicKey);
			byte[] signed = Base64.getDecoder().decode(signature);
			if (decoded.length != SEED_LENGTH || signed.length != SIGNATURE_LENGTH) {
				return false;
			}
			Ed25519Signer verifier = new Ed25519Signer();
			verifier.init(false, new Ed25519PublicKeyParameters(decoded));
			verifier.update(message, 0, message.length);
			return verifier.verifySignature(signed);
		} catch (IllegalArgumentException e) {
			return false;
		}
	}
}
