// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats.asn1;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.PKCS8EncodedKeySpec;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.sec.ECPrivateKey;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.sealbench.common.Wipe;

/** Decodes a private key from its plain encoding: PKCS#8 (RFC 5958), PKCS#1 (RFC 8017 §A.1.2) or SEC 1 (RFC 5915). */
public final class KeyDecoder {

	private KeyDecoder() {
	}

	/**
	 * The key.
	 *
	 * @param kind of the encoding
	 * @throws IOException              if the encoding is damaged or too large
	 * @throws GeneralSecurityException or any unchecked exception if this is no key that can be used
	 */
	public static PrivateKey decode(ContentKind kind, byte[] encoded) throws GeneralSecurityException, IOException {
		BerGuard.check(encoded, FormatLimits.ITEM_BYTES, FormatLimits.ELEMENTS);
		return switch (kind) {
		case PKCS1 ->
			key(new PrivateKeyInfo(new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE),
					org.bouncycastle.asn1.pkcs.RSAPrivateKey.getInstance(encoded)));
		case SEC1 -> sec1(ECPrivateKey.getInstance(encoded));
		default -> key(PrivateKeyInfo.getInstance(encoded));
		};
	}

	private static PrivateKey sec1(ECPrivateKey key) throws GeneralSecurityException, IOException {
		return key(new PrivateKeyInfo(
				new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, key.getParametersObject()), key));
	}

	private static PrivateKey key(PrivateKeyInfo info) throws GeneralSecurityException, IOException {
		byte[] pkcs8 = info.getEncoded();
		try {
			PrivateKey key = KeyFactory.getInstance(family(info.getPrivateKeyAlgorithm().getAlgorithm()))
					.generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
			if (key instanceof RSAPrivateKey rsa && rsa.getModulus().bitLength() > FormatLimits.RSA_BITS) {
				throw new IllegalArgumentException("it has more than " + FormatLimits.RSA_BITS + " bits");
			}
			// One encoding for each key, whatever else its file contains: keys are compared by their encoding.
			return key instanceof java.security.interfaces.ECPrivateKey ec
					? KeyFactory.getInstance("EC").generatePrivate(new ECPrivateKeySpec(ec.getS(), ec.getParams()))
					: key;
		} finally {
			Wipe.wipe(pkcs8);
		}
	}

	private static String family(ASN1ObjectIdentifier algorithm) {
		if (algorithm.equals(PKCSObjectIdentifiers.rsaEncryption)) {
			return "RSA";
		}
		if (algorithm.equals(X9ObjectIdentifiers.id_ecPublicKey)) {
			return "EC";
		}
		throw new UnsupportedFormException("it is neither an RSA nor an EC key");
	}
}
