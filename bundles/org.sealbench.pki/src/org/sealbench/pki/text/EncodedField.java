// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import javax.security.auth.x500.X500Principal;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.nist.NISTNamedCurves;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.operator.DefaultAlgorithmNameFinder;
import org.sealbench.pki.DistinguishedNameText;

/** Single fields of a certificate in words, from their encoding and without the rest. */
final class EncodedField {

	private static final int UNCOMPRESSED = 4;

	private EncodedField() {
	}

	static String hex(byte[] bytes) {
		return HexFormat.ofDelimiter(":").formatHex(bytes);
	}

	static String algorithm(ASN1Encodable identifier) {
		ASN1ObjectIdentifier oid = ASN1ObjectIdentifier
				.getInstance(ASN1Sequence.getInstance(identifier).getObjectAt(0));
		return new DefaultAlgorithmNameFinder().getAlgorithmName(oid);
	}

	static String name(ASN1Encodable name) {
		return DistinguishedNameText.text(new X500Principal(encoded(ASN1Sequence.getInstance(name))));
	}

	/** As it stands where it is none to the second in UTC. */
	static String time(ASN1Encodable time) {
		byte[] encoded = encoded(time);
		String text = new String(encoded, 2, encoded.length - 2, StandardCharsets.ISO_8859_1);
		if (!text.matches("(\\d{12}|\\d{14})Z")) {
			throw new IllegalArgumentException("a time of it is no time in UTC to the second (" + text + ")");
		}
		return Time.getInstance(time).getDate().toInstant().toString();
	}

	/** Kind and size, also of a key that cannot be used here. */
	static String key(ASN1Encodable encoded) {
		SubjectPublicKeyInfo info = SubjectPublicKeyInfo.getInstance(encoded);
		ASN1ObjectIdentifier kind = info.getAlgorithm().getAlgorithm();
		if (kind.equals(PKCSObjectIdentifiers.rsaEncryption)) {
			return "RSA " + RSAPublicKey.getInstance(key(info)).getModulus().bitLength();
		}
		return kind.equals(X9ObjectIdentifiers.id_ecPublicKey) ? curve(info)
				: new DefaultAlgorithmNameFinder().getAlgorithmName(kind);
	}

	private static Object key(SubjectPublicKeyInfo info) {
		try {
			return info.parsePublicKey();
		} catch (IOException e) {
			throw new IllegalArgumentException("its key is malformed", e);
		}
	}

	private static String curve(SubjectPublicKeyInfo info) {
		byte[] point = info.getPublicKeyData().getOctets();
		if (!(info.getAlgorithm().getParameters() instanceof ASN1ObjectIdentifier oid)) {
			throw new IllegalArgumentException("its key lies on a curve that is given by its parameters, and only "
					+ "named curves are read (RFC 5480 §2.1.1)");
		}
		String name = NISTNamedCurves.getName(oid);
		String curve = name != null ? name : ECNamedCurveTable.getName(oid);
		if (curve == null) {
			throw new IllegalArgumentException("its key lies on a curve that is not known (" + oid + ")");
		}
		if (point.length == 0 || point[0] != UNCOMPRESSED) {
			throw new IllegalArgumentException(
					"the point of its key on the curve " + curve + " is compressed, which is not read");
		}
		return "EC " + curve;
	}

	private static byte[] encoded(ASN1Encodable value) {
		try {
			return value.toASN1Primitive().getEncoded();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
