// SPDX-License-Identifier: EPL-2.0
package org.sealbench.testkit;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.sealbench.pki.Credential;

/**
 * A certificate with its key as the tools of somebody else make it, with none of this product's rules: it may be as
 * wrong as a test wants it. What is not said is: valid for a month before and after now, a CA for two, and for an OPC
 * UA application that is client and server.
 */
public final class ForeignCredential {

	/** What the keys of an OPC UA application with RSA may do (OPC 10000-6 §6.2.2). */
	public static final int APPLICATION = KeyUsage.digitalSignature | KeyUsage.nonRepudiation | KeyUsage.keyEncipherment
			| KeyUsage.dataEncipherment;
	/** What the key of a CA may do. */
	public static final int AUTHORITY = KeyUsage.keyCertSign | KeyUsage.cRLSign;

	private final String commonName;
	private final KeyPair key;
	private final OptionalInt pathLength;
	private final List<GeneralName> names = new ArrayList<>();
	private int keyUsage;
	private List<KeyPurposeId> purposes;
	private Instant from;
	private Instant until;
	private String digest = "SHA256";

	private ForeignCredential(String commonName, KeyPair key, OptionalInt pathLength) {
		this.commonName = commonName;
		this.key = key;
		this.pathLength = pathLength;
		Duration margin = Duration.ofDays(pathLength.isPresent() ? 60 : 30);
		from = Instant.now().minus(margin);
		until = Instant.now().plus(margin);
		keyUsage = pathLength.isPresent() ? AUTHORITY : APPLICATION;
		purposes = pathLength.isPresent() ? List.of()
				: List.of(KeyPurposeId.id_kp_serverAuth, KeyPurposeId.id_kp_clientAuth);
	}

	/** A CA with other CAs below it. */
	public static ForeignCredential authority(String commonName, KeyPair key, int pathLength) {
		return new ForeignCredential(commonName, key, OptionalInt.of(pathLength));
	}

	/** An end entity. */
	public static ForeignCredential application(String commonName, KeyPair key) {
		return new ForeignCredential(commonName, key, OptionalInt.empty());
	}

	public ForeignCredential uri(String uri) {
		names.add(new GeneralName(GeneralName.uniformResourceIdentifier, uri));
		return this;
	}

	public ForeignCredential ip(String... addresses) {
		Arrays.stream(addresses).forEach(each -> names.add(new GeneralName(GeneralName.iPAddress, each)));
		return this;
	}

	/** @param bits of {@link KeyUsage}; 0 leaves the extension out */
	public ForeignCredential keyUsage(int bits) {
		keyUsage = bits;
		return this;
	}

	/** None leaves the extension out. */
	public ForeignCredential purposes(KeyPurposeId... all) {
		purposes = List.of(all);
		return this;
	}

	public ForeignCredential valid(Instant begin, Instant end) {
		from = begin;
		until = end;
		return this;
	}

	/** Signed with SHA-1. */
	public ForeignCredential sha1() {
		digest = "SHA1";
		return this;
	}

	public Credential selfSigned() {
		return new Credential(key.getPrivate(), List.of(sign(commonName, key.getPublic(), key)));
	}

	/** The chain holds that of the CA too. */
	public Credential issuedBy(Credential ca) {
		KeyPair signer = new KeyPair(ca.certificate().getPublicKey(), ca.key());
		X500Name issuer = X500Name.getInstance(ca.certificate().getSubjectX500Principal().getEncoded());
		X509Certificate certificate = sign(issuer, signer.getPublic(), signer);
		return new Credential(key.getPrivate(), Stream.concat(Stream.of(certificate), ca.chain().stream()).toList());
	}

	private X509Certificate sign(String issuer, PublicKey issuerKey, KeyPair signer) {
		return sign(new X500Name("CN=" + issuer), issuerKey, signer);
	}

	private X509Certificate sign(X500Name issuer, PublicKey issuerKey, KeyPair signer) {
		try {
			X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(issuer,
					new BigInteger(64, new SecureRandom()).add(BigInteger.ONE), Date.from(from), Date.from(until),
					new X500Name("CN=" + commonName), key.getPublic());
			JcaX509ExtensionUtils identifiers = new JcaX509ExtensionUtils();
			builder.addExtension(Extension.subjectKeyIdentifier, false,
					identifiers.createSubjectKeyIdentifier(key.getPublic()));
			builder.addExtension(Extension.authorityKeyIdentifier, false,
					identifiers.createAuthorityKeyIdentifier(issuerKey));
			builder.addExtension(Extension.basicConstraints, true,
					pathLength.isPresent() ? new BasicConstraints(pathLength.getAsInt()) : new BasicConstraints(false));
			if (keyUsage != 0) {
				builder.addExtension(Extension.keyUsage, true, new KeyUsage(keyUsage));
			}
			if (!purposes.isEmpty()) {
				builder.addExtension(Extension.extendedKeyUsage, false,
						new ExtendedKeyUsage(purposes.toArray(KeyPurposeId[]::new)));
			}
			if (!names.isEmpty()) {
				builder.addExtension(Extension.subjectAlternativeName, false,
						new GeneralNames(names.toArray(GeneralName[]::new)));
			}
			String algorithm = digest + "with" + (signer.getPrivate().getAlgorithm().equals("RSA") ? "RSA" : "ECDSA");
			return new JcaX509CertificateConverter()
					.getCertificate(builder.build(new JcaContentSignerBuilder(algorithm).build(signer.getPrivate())));
		} catch (IOException | GeneralSecurityException | OperatorCreationException e) {
			throw new IllegalStateException(e);
		}
	}
}
