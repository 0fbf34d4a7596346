// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

import javax.crypto.CipherOutputStream;

import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERBMPString;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.crypto.ExtendedDigest;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.engines.DESedeEngine;
import org.bouncycastle.crypto.modes.CBCBlockCipher;
import org.bouncycastle.operator.GenericKey;
import org.bouncycastle.operator.OutputEncryptor;
import org.bouncycastle.pkcs.PKCS12PfxPduBuilder;
import org.bouncycastle.pkcs.PKCS12SafeBag;
import org.bouncycastle.pkcs.PKCS12SafeBagBuilder;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.bc.BcPKCS12MacCalculatorBuilder;
import org.bouncycastle.pkcs.bc.BcPKCS12PBEOutputEncryptorBuilder;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.formats.pbe.Pbes2;
import org.sealbench.pki.key.KeyIdentifier;
import org.sealbench.pki.key.Pkcs8Encoder;

/** Writes a key with its chain as PKCS#12 (RFC 7292). */
public final class Pkcs12Writer {

	/**
	 * As many as browsers and operating systems handle without a noticeable delay; the user decided to export the key.
	 */
	private static final int ITERATIONS = 100_000;

	private Pkcs12Writer() {
	}

	public static byte[] write(Credential credential, String alias, char[] password, Pkcs12Strength strength) {
		boolean modern = strength == Pkcs12Strength.MODERN;
		SecureRandom random = new SecureRandom();
		try {
			DEROctetString keyId = new DEROctetString(KeyIdentifier.of(credential.certificate().getPublicKey()));
			PKCS12SafeBagBuilder key = new PKCS12SafeBagBuilder(
					PrivateKeyInfo.getInstance(Pkcs8Encoder.encode(credential.key())),
					modern ? encryptor(password, random) : tripleDes(password));
			PKCS12PfxPduBuilder file = new PKCS12PfxPduBuilder();
			file.addEncryptedData(modern ? encryptor(password, random) : tripleDes(password),
					certificates(credential, alias, keyId));
			file.addData(named(key, alias, keyId).build());
			return file.build(mac(modern), password).getEncoded(ASN1Encoding.DER);
		} catch (GeneralSecurityException | IOException | PKCSException e) {
			throw new IllegalStateException("this Java runtime cannot write PKCS#12", e);
		}
	}

	private static BcPKCS12MacCalculatorBuilder mac(boolean modern) {
		ExtendedDigest digest = modern ? new SHA256Digest() : new SHA1Digest();
		AlgorithmIdentifier algorithm = modern ? new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)
				: new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1, DERNull.INSTANCE);
		return new BcPKCS12MacCalculatorBuilder(digest, algorithm).setIterationCount(ITERATIONS);
	}

	private static OutputEncryptor tripleDes(char[] password) {
		return new BcPKCS12PBEOutputEncryptorBuilder(PKCSObjectIdentifiers.pbeWithSHAAnd3_KeyTripleDES_CBC,
				CBCBlockCipher.newInstance(new DESedeEngine())).setIterationCount(ITERATIONS).build(password);
	}

	private static PKCS12SafeBag[] certificates(Credential credential, String alias, DEROctetString keyId)
			throws IOException {
		List<PKCS12SafeBag> bags = new ArrayList<>();
		for (X509Certificate certificate : credential.chain()) {
			PKCS12SafeBagBuilder bag = new PKCS12SafeBagBuilder(
					new X509CertificateHolder(Certificates.der(certificate)));
			bags.add((bags.isEmpty() ? named(bag, alias, keyId) : bag).build());
		}
		return bags.toArray(PKCS12SafeBag[]::new);
	}

	private static PKCS12SafeBagBuilder named(PKCS12SafeBagBuilder bag, String alias, DEROctetString keyId) {
		return bag.addBagAttribute(PKCSObjectIdentifiers.pkcs_9_at_friendlyName, new DERBMPString(alias))
				.addBagAttribute(PKCSObjectIdentifiers.pkcs_9_at_localKeyId, keyId);
	}

	private static OutputEncryptor encryptor(char[] password, SecureRandom random) throws GeneralSecurityException {
		Pbes2 encryption = Pbes2.encryption(password, ITERATIONS, random);
		return new OutputEncryptor() {

			@Override
			public AlgorithmIdentifier getAlgorithmIdentifier() {
				return encryption.algorithm();
			}

			@Override
			public OutputStream getOutputStream(OutputStream sink) {
				return new CipherOutputStream(sink, encryption.cipher());
			}

			@Override
			public GenericKey getKey() {
				return new GenericKey(encryption.algorithm(), new byte[0]);
			}
		};
	}
}
