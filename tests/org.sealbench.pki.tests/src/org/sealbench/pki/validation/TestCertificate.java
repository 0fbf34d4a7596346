// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certificate of a test in the making; it may be as wrong as a test wants it. */
public final class TestCertificate {

	static final Instant FROM = Instant.parse("2024-01-01T00:00:00Z");
	static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
	static final Instant UNTIL = Instant.parse("2034-01-01T00:00:00Z");

	private record Part(ASN1ObjectIdentifier oid, boolean critical, ASN1Encodable value) {
	}

	private final X500Name subject;
	private final List<Part> parts = new ArrayList<>();
	private SubjectPublicKeyInfo key;
	private BigInteger serial = BigInteger.valueOf(System.nanoTime());
	private Instant until = UNTIL;
	private String algorithm = "SHA256withECDSA";

	TestCertificate(String subject, PublicKey key) {
		this.subject = name(subject);
		this.key = SubjectPublicKeyInfo.getInstance(key.getEncoded());
	}

	/** A bare word is a common name. */
	static X500Name name(String text) {
		return new X500Name(text.contains("=") || text.isEmpty() ? text : "O=Plant,CN=" + text);
	}

	TestCertificate authority() {
		return with(Extension.basicConstraints, true, new BasicConstraints(true));
	}

	TestCertificate pathLength(int length) {
		return with(Extension.basicConstraints, true, new BasicConstraints(length));
	}

	TestCertificate serial(BigInteger number) {
		serial = number;
		return this;
	}

	public TestCertificate until(Instant end) {
		until = end;
		return this;
	}

	TestCertificate key(SubjectPublicKeyInfo other) {
		key = other;
		return this;
	}

	TestCertificate signedWith(String name) {
		algorithm = name;
		return this;
	}

	TestCertificate named(GeneralName... names) {
		return with(Extension.subjectAlternativeName, subject.size() == 0, new GeneralNames(names));
	}

	public TestCertificate dns(String name) {
		return named(new GeneralName(GeneralName.dNSName, name));
	}

	public TestCertificate permitting(GeneralName... bases) {
		return with(Extension.nameConstraints, true, new NameConstraints(subtrees(bases), null));
	}

	TestCertificate excluding(GeneralName... bases) {
		return with(Extension.nameConstraints, true, new NameConstraints(null, subtrees(bases)));
	}

	/** Replaces an extension of the same kind. */
	public TestCertificate with(ASN1ObjectIdentifier oid, boolean critical, ASN1Encodable value) {
		parts.removeIf(each -> each.oid.equals(oid));
		parts.add(new Part(oid, critical, value));
		return this;
	}

	TestCertificate without(ASN1ObjectIdentifier oid) {
		parts.removeIf(each -> each.oid.equals(oid));
		return this;
	}

	X509Certificate signedBy(String issuer, KeyPair signer) {
		X509v3CertificateBuilder builder = new X509v3CertificateBuilder(name(issuer), serial, Date.from(FROM),
				Date.from(until), subject, key);
		try {
			for (Part part : parts) {
				builder.addExtension(part.oid, part.critical, part.value);
			}
			return new JcaX509CertificateConverter()
					.getCertificate(builder.build(new JcaContentSignerBuilder(algorithm).build(signer.getPrivate())));
		} catch (CertIOException | GeneralSecurityException | OperatorCreationException e) {
			throw new IllegalStateException(e);
		}
	}

	private static GeneralSubtree[] subtrees(GeneralName... bases) {
		return List.of(bases).stream().map(GeneralSubtree::new).toArray(GeneralSubtree[]::new);
	}

	static ASN1Sequence sequence(ASN1Encodable... values) {
		return new DERSequence(values);
	}
}
