// SPDX-License-Identifier: EPL-2.0
package org.sealbench.testkit;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A certificate in the making, field by field and with none of this product's rules: it may be as wrong as a test wants
 * it. What is not said is: valid from 2024 to 2034, no extensions, a serial number of its own, signed with SHA-256.
 * {@link CredentialBuilder} makes those that this product would make, {@link ForeignCredential} those of an OPC UA
 * application of somebody else.
 */
public final class CertificateDraft {

	public static final Instant FROM = Instant.parse("2024-01-01T00:00:00Z");
	public static final Instant UNTIL = Instant.parse("2034-01-01T00:00:00Z");
	private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();

	private final Map<ASN1ObjectIdentifier, Extension> extensions = new LinkedHashMap<>();
	private X500Name subject;
	private SubjectPublicKeyInfo key;
	private BigInteger serial = BigInteger.valueOf(System.nanoTime());
	private Instant from = FROM;
	private Instant until = UNTIL;
	private String algorithm;

	private CertificateDraft(X500Name subject, SubjectPublicKeyInfo key) {
		this.subject = subject;
		this.key = key;
	}

	/** @param subject as {@link #name} reads it */
	public static CertificateDraft of(String subject, PublicKey key) {
		return new CertificateDraft(name(subject), SubjectPublicKeyInfo.getInstance(key.getEncoded()));
	}

	/** A distinguished name such as {@code CN=PLC_1}; a bare word is the common name of something of the plant. */
	public static X500Name name(String text) {
		return new X500Name(text.contains("=") || text.isEmpty() ? text : "O=Plant,CN=" + text);
	}

	public CertificateDraft subject(String name) {
		subject = name(name);
		return this;
	}

	public CertificateDraft key(PublicKey other) {
		return key(SubjectPublicKeyInfo.getInstance(other.getEncoded()));
	}

	public CertificateDraft key(SubjectPublicKeyInfo other) {
		key = other;
		return this;
	}

	public CertificateDraft serial(BigInteger number) {
		serial = number;
		return this;
	}

	public CertificateDraft valid(Instant begin, Instant end) {
		from = begin;
		until = end;
		return this;
	}

	public CertificateDraft until(Instant end) {
		return valid(from, end);
	}

	/** @param name such as {@code SHA1withRSA} */
	public CertificateDraft signedWith(String name) {
		algorithm = name;
		return this;
	}

	/** A CA with as many others below it as may be. */
	public CertificateDraft ca() {
		return with(Extension.basicConstraints, true, new BasicConstraints(true));
	}

	public CertificateDraft pathLength(int length) {
		return with(Extension.basicConstraints, true, new BasicConstraints(length));
	}

	/** The names are critical where there is no subject (RFC 5280 §4.2.1.6). */
	public CertificateDraft named(GeneralName... names) {
		return with(Extension.subjectAlternativeName, subject.size() == 0, new GeneralNames(names));
	}

	public CertificateDraft dns(String name) {
		return named(new GeneralName(GeneralName.dNSName, name));
	}

	public CertificateDraft permitting(GeneralName... bases) {
		return with(Extension.nameConstraints, true, new NameConstraints(subtrees(bases), null));
	}

	public CertificateDraft excluding(GeneralName... bases) {
		return with(Extension.nameConstraints, true, new NameConstraints(null, subtrees(bases)));
	}

	/** The key identifiers of the certificate and of whoever signs it. */
	public CertificateDraft identified(PublicKey issuer) {
		try {
			JcaX509ExtensionUtils identifiers = new JcaX509ExtensionUtils();
			return with(Extension.subjectKeyIdentifier, false, identifiers.createSubjectKeyIdentifier(key))
					.with(Extension.authorityKeyIdentifier, false, identifiers.createAuthorityKeyIdentifier(issuer));
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Replaces an extension of the same kind. */
	public CertificateDraft with(ASN1ObjectIdentifier oid, boolean critical, ASN1Encodable value) {
		try {
			extensions.remove(oid);
			extensions.put(oid, new Extension(oid, critical, value.toASN1Primitive().getEncoded()));
			return this;
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	public CertificateDraft without(ASN1ObjectIdentifier oid) {
		extensions.remove(oid);
		return this;
	}

	public X509Certificate signedBy(String issuer, KeyPair signer) {
		return signedBy(name(issuer), signer.getPrivate());
	}

	public X509Certificate signedBy(X500Name issuer, PrivateKey signer) {
		X509v3CertificateBuilder builder = new X509v3CertificateBuilder(issuer, serial, Date.from(from),
				Date.from(until), subject, key);
		try {
			for (Extension each : extensions.values()) {
				builder.addExtension(each);
			}
			return new JcaX509CertificateConverter().getCertificate(builder
					.build(new JcaContentSignerBuilder(algorithmFor(signer)).setProvider(PROVIDER).build(signer)));
		} catch (IOException | GeneralSecurityException | OperatorCreationException e) {
			throw new IllegalStateException(e);
		}
	}

	private String algorithmFor(PrivateKey signer) {
		return algorithm != null ? algorithm
				: signer.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
	}

	private static GeneralSubtree[] subtrees(GeneralName... bases) {
		return List.of(bases).stream().map(GeneralSubtree::new).toArray(GeneralSubtree[]::new);
	}
}
