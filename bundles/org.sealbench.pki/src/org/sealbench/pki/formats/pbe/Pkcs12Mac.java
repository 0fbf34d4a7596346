// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats.pbe;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Map;
import java.util.function.Supplier;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.MacData;
import org.bouncycastle.asn1.pkcs.PBKDF2Params;
import org.bouncycastle.asn1.pkcs.PBMAC1Params;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.MD5Digest;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.crypto.digests.SHA224Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SHA384Digest;
import org.bouncycastle.crypto.digests.SHA512Digest;
import org.bouncycastle.crypto.generators.PKCS12ParametersGenerator;
import org.bouncycastle.crypto.params.KeyParameter;
import org.sealbench.common.Wipe;
import org.sealbench.pki.formats.asn1.FormatLimits;
import org.sealbench.pki.formats.asn1.UnsupportedFormException;

/** The message authentication code over a PKCS#12: of the file's own kind (RFC 7292 §4) or PBMAC1 (RFC 9579). */
public final class Pkcs12Mac {

	private record Hash(String mac, Supplier<Digest> digest) {
	}

	private static final Map<ASN1ObjectIdentifier, Hash> HASHES = Map.of(OIWObjectIdentifiers.idSHA1,
			new Hash("HmacSHA1", SHA1Digest::new), NISTObjectIdentifiers.id_sha224,
			new Hash("HmacSHA224", SHA224Digest::new), NISTObjectIdentifiers.id_sha256,
			new Hash("HmacSHA256", SHA256Digest::new), NISTObjectIdentifiers.id_sha384,
			new Hash("HmacSHA384", SHA384Digest::new), NISTObjectIdentifiers.id_sha512,
			new Hash("HmacSHA512", SHA512Digest::new), PKCSObjectIdentifiers.md5, new Hash("HmacMD5", MD5Digest::new));

	private static final Map<ASN1ObjectIdentifier, String> MACS = Map.of(PKCSObjectIdentifiers.id_hmacWithSHA1,
			"HmacSHA1", PKCSObjectIdentifiers.id_hmacWithSHA224, "HmacSHA224", PKCSObjectIdentifiers.id_hmacWithSHA256,
			"HmacSHA256", PKCSObjectIdentifiers.id_hmacWithSHA384, "HmacSHA384",
			PKCSObjectIdentifiers.id_hmacWithSHA512, "HmacSHA512");

	private final MacData data;
	private final KdfBudget work;

	public Pkcs12Mac(MacData data, KdfBudget work) {
		this.data = data;
		this.work = work.part(FormatLimits.MAC_PASSES);
	}

	/**
	 * Whether it verifies with a password.
	 *
	 * @throws GeneralSecurityException if the provider refuses the password or the key derived from it
	 * @throws IllegalArgumentException if its algorithm is unknown, or asks for more work than is reasonable
	 */
	public boolean isRight(byte[] content, FilePassword password) throws GeneralSecurityException {
		AlgorithmIdentifier algorithm = data.getMac().getAlgorithmId();
		byte[] made = algorithm.getAlgorithm().equals(PKCSObjectIdentifiers.id_PBMAC1)
				? pbmac1(PBMAC1Params.getInstance(algorithm.getParameters()), content, password)
				: own(algorithm.getAlgorithm(), content, password);
		return MessageDigest.isEqual(made, data.getMac().getDigest());
	}

	private byte[] own(ASN1ObjectIdentifier algorithm, byte[] content, FilePassword password)
			throws GeneralSecurityException {
		Hash hash = HASHES.get(algorithm);
		if (hash == null) {
			throw new UnsupportedFormException("it is protected by the unknown algorithm " + algorithm);
		}
		Digest digest = hash.digest().get();
		int iterations = work.take(data.getIterationCount(), 1);
		PKCS12ParametersGenerator generator = new PKCS12ParametersGenerator(digest);
		generator.init(password.bmp(), data.getSalt(), iterations);
		KeyParameter key = (KeyParameter) generator.generateDerivedMacParameters(8 * digest.getDigestSize());
		return mac(hash.mac(), key.getKey(), content);
	}

	private byte[] pbmac1(PBMAC1Params parameters, byte[] content, FilePassword password)
			throws GeneralSecurityException {
		String mac = MACS.get(parameters.getMessageAuthScheme().getAlgorithm());
		if (mac == null || !parameters.getKeyDerivationFunc().getAlgorithm().equals(PKCSObjectIdentifiers.id_PBKDF2)) {
			throw new UnsupportedFormException("it is protected by an unknown algorithm");
		}
		PBKDF2Params derivation = PBKDF2Params.getInstance(parameters.getKeyDerivationFunc().getParameters());
		if (derivation.getKeyLength() == null || derivation.getKeyLength().bitLength() > 10) {
			throw new IllegalArgumentException("the length of its key is not allowed");
		}
		return mac(mac, Pbkdf2.derive(derivation, derivation.getKeyLength().intValueExact(), password.text(), work),
				content);
	}

	private static byte[] mac(String algorithm, byte[] key, byte[] content) throws GeneralSecurityException {
		try {
			Mac mac = Mac.getInstance(algorithm);
			mac.init(new SecretKeySpec(key, algorithm));
			return mac.doFinal(content);
		} finally {
			Wipe.wipe(key);
		}
	}
}
