// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.formats.CertificateReader;
import org.sealbench.pki.lint.rule.LintSubject;
import org.sealbench.testkit.CertificateDraft;

/** A certificate to be made, whatever is wrong with it. It begins as one that no rule has anything against. */
public final class Draft {

	public static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
	public static final KeyPair CA_KEY = key();
	public static final KeyPair KEY = key();
	private static final byte[] CA_ID = { 1, 2, 3, 4 };

	private final CertificateDraft draft;
	private String subject;
	private String issuer = "CN=Plant CA";
	private Instant from = NOW.minus(Duration.ofDays(10));
	private KeyPair signer = CA_KEY;

	private Draft(String subject) {
		this.subject = subject;
		draft = CertificateDraft.of(subject, KEY.getPublic())
				.serial(new BigInteger("4f3a9c0d5e6b7a8190a1b2c3d4e5f607", 16)).signedWith("SHA256withECDSA");
		valid(from, NOW.plus(Duration.ofDays(365)));
	}

	/** A web server's, signed by {@link #ca()}. */
	public static Draft web() {
		return new Draft("CN=PLC_1/Webserver-3").with(Extension.basicConstraints, true, new BasicConstraints(false))
				.with(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature))
				.with(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth))
				.names(new GeneralName(GeneralName.iPAddress, "127.0.0.11"),
						new GeneralName(GeneralName.dNSName, "plc-1.plant.example"))
				.with(Extension.authorityKeyIdentifier, false, new AuthorityKeyIdentifier(CA_ID));
	}

	/** An OPC UA server's with an RSA key, signed by {@link #ca()}. */
	public static Draft opcua() {
		return new Draft("CN=PLC_1/OPCUA-1-4").with(Extension.basicConstraints, true, new BasicConstraints(false))
				.rsa(2048, 65537)
				.with(Extension.keyUsage, true,
						new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation | KeyUsage.keyEncipherment
								| KeyUsage.dataEncipherment))
				.with(Extension.extendedKeyUsage, false,
						new ExtendedKeyUsage(
								new KeyPurposeId[] { KeyPurposeId.id_kp_serverAuth, KeyPurposeId.id_kp_clientAuth }))
				.names(new GeneralName(GeneralName.uniformResourceIdentifier, "urn:plant:plc-1"),
						new GeneralName(GeneralName.iPAddress, "127.0.0.11"))
				.with(Extension.authorityKeyIdentifier, false, new AuthorityKeyIdentifier(CA_ID));
	}

	/** A root. */
	public static Draft ca() {
		return new Draft("CN=Plant CA").key(CA_KEY.getPublic())
				.valid(NOW.minus(Duration.ofDays(20)), NOW.plus(Duration.ofDays(4000)))
				.with(Extension.basicConstraints, true, new BasicConstraints(0))
				.with(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign))
				.with(Extension.subjectKeyIdentifier, false, new SubjectKeyIdentifier(CA_ID));
	}

	public Draft subject(String name) {
		subject = name;
		draft.subject(name);
		return this;
	}

	/** Makes it a self-signed one. */
	public Draft selfSigned() {
		signer = KEY;
		return issuer(subject).key(KEY.getPublic());
	}

	public Draft issuer(String name) {
		issuer = name;
		return this;
	}

	public Draft serial(BigInteger number) {
		draft.serial(number);
		return this;
	}

	public Draft valid(Instant begin, Instant end) {
		from = begin;
		draft.valid(begin, end);
		return this;
	}

	public Draft valid(int days) {
		return valid(from, from.plus(Duration.ofDays(days)).minusSeconds(1));
	}

	public Draft key(PublicKey key) {
		draft.key(key);
		return this;
	}

	/** A public key of this length; nobody has the private one. */
	public Draft rsa(int bits, long exponent) {
		try {
			BigInteger modulus = new BigInteger(bits, new Random(1)).setBit(bits - 1).setBit(0);
			draft.key(new SubjectPublicKeyInfo(
					new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE),
					new RSAPublicKey(modulus, BigInteger.valueOf(exponent))));
			return this;
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	public Draft signedBy(KeyPair key, String signatureAlgorithm) {
		signer = key;
		draft.signedWith(signatureAlgorithm);
		return this;
	}

	public Draft names(GeneralName... names) {
		return with(Extension.subjectAlternativeName, false, new GeneralNames(names));
	}

	public Draft dns(String name) {
		return names(new GeneralName(GeneralName.dNSName, name));
	}

	public Draft with(ASN1ObjectIdentifier oid, boolean critical, ASN1Encodable value) {
		draft.with(oid, critical, value);
		return this;
	}

	public Draft without(ASN1ObjectIdentifier oid) {
		draft.without(oid);
		return this;
	}

	public X509Certificate certificate() {
		try {
			return CertificateReader.read(draft.signedBy(issuer, signer).getEncoded(), "draft");
		} catch (GeneralSecurityException | ProblemException e) {
			throw new IllegalStateException(e);
		}
	}

	/** As a subject of lint, used for what its extensions say, with {@link #ca()} as its issuer. */
	public LintSubject toSubject() {
		return LintSubject.of(certificate(), "3: draft", Optional.of(ca().certificate()));
	}

	public static KeyPair key() {
		return key("EC", new ECGenParameterSpec("secp256r1"));
	}

	public static KeyPair key(String family, AlgorithmParameterSpec parameters) {
		try {
			KeyPairGenerator generator = KeyPairGenerator.getInstance(family);
			if (parameters != null) {
				generator.initialize(parameters);
			}
			return generator.generateKeyPair();
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e);
		}
	}
}
