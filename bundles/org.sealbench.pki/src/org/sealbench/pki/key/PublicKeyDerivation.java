// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.key;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;

/** Computes the public key of a private one, to find the certificate that it belongs to. */
public final class PublicKeyDerivation {

	private PublicKeyDerivation() {
	}

	/** The public key; empty if it cannot be derived. */
	public static Optional<PublicKey> of(PrivateKey key) {
		try {
			return switch (key) {
			case RSAPrivateCrtKey rsa -> Optional.of(KeyFactory.getInstance("RSA")
					.generatePublic(new RSAPublicKeySpec(rsa.getModulus(), rsa.getPublicExponent())));
			case ECPrivateKey ec -> curve(ec);
			default -> Optional.empty();
			};
		} catch (GeneralSecurityException | RuntimeException e) {
			// A key with impossible numbers has no public key.
			return Optional.empty();
		}
	}

	private static Optional<PublicKey> curve(ECPrivateKey key) throws GeneralSecurityException {
		ASN1ObjectIdentifier id = ASN1ObjectIdentifier
				.getInstance(PrivateKeyInfo.getInstance(key.getEncoded()).getPrivateKeyAlgorithm().getParameters());
		X9ECParameters curve = ECNamedCurveTable.getByOID(id);
		var point = new FixedPointCombMultiplier().multiply(curve.getG(), key.getS()).normalize();
		ECPoint affine = new ECPoint(point.getAffineXCoord().toBigInteger(), point.getAffineYCoord().toBigInteger());
		return Optional.of(KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(affine, key.getParams())));
	}
}
