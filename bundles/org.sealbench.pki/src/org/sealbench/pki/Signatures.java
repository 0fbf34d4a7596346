// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.interfaces.DSAPublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;

import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;

/**
 * Whether a key made a signature. A signature that this runtime cannot verify (unknown algorithm) counts as not made by
 * it, and so does one of a key whose size only serves to keep the verifier busy.
 */
public final class Signatures {

	private static final int MOST_BITS = 16_384;
	private static final int MOST_EXPONENT_BITS = 64;
	private static final int MOST_GROUP_BITS = 512;
	private static final int USUAL_BITS = 2_048;
	private static final int USUAL_EXPONENT_BITS = 32;
	private static final int RSA_COST = 2;
	private static final int P256_COST = 30;
	private static final int SLOW_COST = 120;

	private Signatures() {
	}

	public static boolean verifies(X509Certificate certificate, PublicKey signer) {
		try {
			if (!isWithinLimits(signer) || !isWellFormed(certificate.getSignature(), signer)) {
				return false;
			}
			certificate.verify(signer);
			return true;
		} catch (GeneralSecurityException e) {
			return false;
		}
	}

	public static boolean verifies(X509CRL crl, PublicKey signer) {
		try {
			if (!isWithinLimits(signer) || !isWellFormed(crl.getSignature(), signer)) {
				return false;
			}
			crl.verify(signer);
			return true;
		} catch (GeneralSecurityException e) {
			return false;
		}
	}

	/**
	 * Whether the two numbers of an ECDSA or DSA signature are positive, as they have to be (RFC 3279 §2.2.3, SEC 1
	 * §4.1.4): the Java runtime reads a number without its leading zero as if it had it.
	 */
	private static boolean isWellFormed(byte[] signature, PublicKey signer) {
		if (!(signer instanceof ECPublicKey) && !(signer instanceof DSAPublicKey)) {
			return true;
		}
		try {
			ASN1Sequence numbers = ASN1Sequence.getInstance(signature);
			return numbers.size() == 2 && ASN1Integer.getInstance(numbers.getObjectAt(0)).getValue().signum() > 0
					&& ASN1Integer.getInstance(numbers.getObjectAt(1)).getValue().signum() > 0;
		} catch (IllegalArgumentException | IllegalStateException e) {
			return false;
		}
	}

	/** Whether a private and a public key form one pair: what one signs, the other verifies. */
	public static boolean isKeyPair(PrivateKey key, PublicKey publicKey) {
		if (!key.getAlgorithm().equals(publicKey.getAlgorithm())) {
			return false;
		}
		byte[] sample = "key pair".getBytes(StandardCharsets.US_ASCII);
		try {
			Signature signature = Signature.getInstance(SignatureAlgorithm.forKey(publicKey).jcaName());
			signature.initSign(key);
			signature.update(sample);
			byte[] made = signature.sign();
			signature.initVerify(publicKey);
			signature.update(sample);
			return signature.verify(made);
		} catch (GeneralSecurityException e) {
			// Keys of another length or curve make a signature that cannot even be read.
			return false;
		}
	}

	/** Whether key, exponent and group have a reasonable size. */
	public static boolean isWithinLimits(PublicKey key) {
		return switch (key) {
		case RSAPublicKey rsa ->
			rsa.getModulus().bitLength() <= MOST_BITS && rsa.getPublicExponent().bitLength() <= MOST_EXPONENT_BITS;
		case DSAPublicKey dsa -> dsa.getParams() == null || dsa.getParams().getP().bitLength() <= MOST_BITS
				&& dsa.getParams().getQ().bitLength() <= MOST_GROUP_BITS;
		default -> true;
		};
	}

	/**
	 * About how long a verification with the key takes, in tenths of a millisecond of a runtime that has just started.
	 */
	public static int cost(PublicKey key) {
		return switch (key) {
		case RSAPublicKey rsa -> {
			int times = Math.max(1, rsa.getModulus().bitLength() / USUAL_BITS);
			yield RSA_COST * times * times * Math.max(1, rsa.getPublicExponent().bitLength() / USUAL_EXPONENT_BITS);
		}
		case ECPublicKey ec -> ec.getParams().getOrder().bitLength() <= 256 ? P256_COST : SLOW_COST;
		default -> SLOW_COST;
		};
	}
}
