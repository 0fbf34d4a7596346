// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.key.KeyIdentifier;

/**
 * How strict {@code cert verify} is follows from its options, and from what the certificate says where there are none.
 */
class CertVerifyProfileTest {

	private static final List<String> USAGE_AND_HOST = List.of("--usage", "web", "--host", "plc.example");
	private static final List<String> USAGE = List.of("--usage", "web");
	private static final List<String> HOST = List.of("--host", "plc.example");
	private static final List<String> NEITHER = List.of();

	@TempDir
	private Path folder;

	@Test
	void aSoundCertificateIsAcceptedHoweverItIsAskedFor() throws IOException {
		for (List<String> options : List.of(USAGE_AND_HOST, USAGE, HOST, NEITHER)) {
			assertEquals(0, verify(new Draft("CA").authority(), new Draft("leaf").server(), options),
					options.toString());
		}
		assertEquals(0, verify(new Draft("CA").authority(), new Draft("leaf").client(), List.of("--usage", "client")));
		assertEquals(1, verify(new Draft("CA").authority(), new Draft("leaf").server(), List.of("--usage", "client")));
	}

	@Test
	void whatRfc5280ForbidsToIssueIsRefusedHoweverItIsAskedFor() throws IOException {
		for (List<String> options : List.of(USAGE_AND_HOST, USAGE, HOST, NEITHER)) {
			for (Draft leaf : flawed()) {
				assertEquals(1, verify(new Draft("CA").authority(), leaf, options), leaf.flaw + " " + options);
			}
			for (Draft ca : flawedAuthorities()) {
				assertEquals(1, verify(ca, new Draft("leaf").server(), options), ca.flaw + " " + options);
			}
		}
	}

	@Test
	void theSameHoldsForAClient() throws IOException {
		for (Draft ca : flawedAuthorities()) {
			assertEquals(1, verify(ca, new Draft("leaf").client(), List.of("--usage", "client")), ca.flaw);
		}
	}

	@Test
	void withoutAUsageAndAHostACertificateForNothingInParticularIsJudgedByItsPathAlone() throws IOException {
		Draft negative = new Draft("leaf").without(Extension.extendedKeyUsage).serial(BigInteger.valueOf(-5));
		assertEquals(0, verify(new Draft("CA").authority(), negative, NEITHER));
		assertEquals(1, verify(new Draft("CA").authority(), negative, List.of("--profile", "full-profile")));
		assertEquals(0, verify(new Draft("CA").authority(), new Draft("leaf").server().serial(BigInteger.valueOf(-5)),
				List.of("--profile", "path")));
		assertEquals(0,
				verify(new Draft("CA").authority().serial(BigInteger.ZERO), new Draft("leaf").server(), NEITHER));
		assertEquals(1,
				verify(new Draft("CA").authority().serial(BigInteger.valueOf(-5)), new Draft("leaf").server(), HOST));
	}

	@Test
	void thePathMayBeBounded() throws IOException {
		assertEquals(0, verify(new Draft("CA").authority(), new Draft("leaf").server(), List.of("--depth", "0")));
		assertEquals(2, verify(new Draft("CA").authority(), new Draft("leaf").server(), List.of("--depth", "-1")));
		KeyPair rootKey = newKey();
		KeyPair middleKey = newKey();
		X509Certificate root = new Draft("root").authority().signed("root", rootKey, rootKey.getPublic());
		X509Certificate middle = new Draft("CA").authority().signed("root", rootKey, middleKey.getPublic());
		write("ca.pem", root);
		write("middle.pem", middle);
		write("leaf.pem", new Draft("leaf").server().signed("CA", middleKey, newKey().getPublic()));
		assertEquals(0, run("--chain", "middle.pem", "--depth", "1"));
		assertEquals(1, run("--chain", "middle.pem", "--depth", "0"));
	}

	private static List<Draft> flawed() {
		return List.of(new Draft("no authority key identifier").server().without(Extension.authorityKeyIdentifier),
				new Draft("serial number 0").server().serial(BigInteger.ZERO),
				new Draft("negative serial number").server().serial(BigInteger.valueOf(-5)),
				new Draft("21 octets of serial number").server().serial(BigInteger.ONE.shiftLeft(163)),
				new Draft("critical key identifier").server().with(Extension.subjectKeyIdentifier, true,
						new SubjectKeyIdentifier(new byte[20])),
				new Draft("signs certificates").server().with(Extension.keyUsage, true,
						new KeyUsage(KeyUsage.digitalSignature | KeyUsage.keyCertSign)),
				new Draft("malformed name").server().with(Extension.subjectAlternativeName, false,
						new GeneralNames(new GeneralName[] { new GeneralName(GeneralName.dNSName, "plc.example"),
								new GeneralName(GeneralName.dNSName, "a_b.example") })),
				new Draft("unknown critical extension").server().with(new ASN1ObjectIdentifier("1.2.3.4.5"), true,
						new KeyUsage(1)));
	}

	private static List<Draft> flawedAuthorities() {
		NameConstraints permitted = new NameConstraints(
				new GeneralSubtree[] { new GeneralSubtree(new GeneralName(GeneralName.dNSName, "example")) }, null);
		return List.of(new Draft("no subject key identifier").authority().without(Extension.subjectKeyIdentifier),
				new Draft("constraints not critical").authority().with(Extension.nameConstraints, false, permitted),
				new Draft("basic constraints not critical").authority().with(Extension.basicConstraints, false,
						new BasicConstraints(true)),
				new Draft("no basic constraints").authority().without(Extension.basicConstraints),
				new Draft("may not sign certificates").authority().with(Extension.keyUsage, true,
						new KeyUsage(KeyUsage.cRLSign)));
	}

	private int verify(Draft ca, Draft leaf, List<String> options) throws IOException {
		KeyPair key = newKey();
		write("ca.pem", ca.signed("CA", key, key.getPublic()));
		write("leaf.pem", leaf.signed("CA", key, newKey().getPublic()));
		return run(options.toArray(String[]::new));
	}

	private int run(String... options) {
		List<String> arguments = new ArrayList<>(
				List.of("cert", "verify", "leaf.pem", "--ca", "ca.pem", "--at", "2026-06-01"));
		arguments.addAll(List.of(options));
		return new Cli(folder).run(arguments.toArray(String[]::new)).exitCode();
	}

	private void write(String file, X509Certificate certificate) throws IOException {
		Files.writeString(folder.resolve(file), Certificates.pem(certificate));
	}

	private static KeyPair newKey() {
		try {
			KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
			generator.initialize(256);
			return generator.generateKeyPair();
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e);
		}
	}

	/**
	 * A certificate in the making, sound until something in it is changed; its identifiers are set when it is signed.
	 */
	private static final class Draft {

		private record Part(ASN1ObjectIdentifier oid, boolean critical, ASN1Encodable value) {
		}

		private final String flaw;
		private final List<Part> parts = new ArrayList<>();
		private final List<ASN1ObjectIdentifier> missing = new ArrayList<>();
		private boolean authority;
		private BigInteger serial = BigInteger.valueOf(4711);

		Draft(String flaw) {
			this.flaw = flaw;
		}

		Draft authority() {
			authority = true;
			return with(Extension.basicConstraints, true, new BasicConstraints(true)).with(Extension.keyUsage, true,
					new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
		}

		Draft server() {
			return purpose(KeyPurposeId.id_kp_serverAuth);
		}

		Draft client() {
			return purpose(KeyPurposeId.id_kp_clientAuth);
		}

		private Draft purpose(KeyPurposeId purpose) {
			return with(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature))
					.with(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purpose))
					.with(Extension.subjectAlternativeName, false,
							new GeneralNames(new GeneralName(GeneralName.dNSName, "plc.example")));
		}

		Draft serial(BigInteger number) {
			serial = number;
			return this;
		}

		Draft with(ASN1ObjectIdentifier oid, boolean critical, ASN1Encodable value) {
			parts.removeIf(each -> each.oid.equals(oid));
			parts.add(new Part(oid, critical, value));
			return this;
		}

		Draft without(ASN1ObjectIdentifier oid) {
			parts.removeIf(each -> each.oid.equals(oid));
			missing.add(oid);
			return this;
		}

		X509Certificate signed(String issuer, KeyPair signer, PublicKey key) {
			boolean root = Arrays.equals(signer.getPublic().getEncoded(), key.getEncoded());
			add(Extension.subjectKeyIdentifier, new SubjectKeyIdentifier(KeyIdentifier.of(key)));
			if (!root) {
				add(Extension.authorityKeyIdentifier, new AuthorityKeyIdentifier(KeyIdentifier.of(signer.getPublic())));
			}
			X500Name subject = new X500Name("CN=" + (root ? issuer : authority ? "CA" : "plc.example"));
			X509v3CertificateBuilder builder = new X509v3CertificateBuilder(new X500Name("CN=" + issuer), serial,
					Date.from(Instant.parse("2026-01-01T00:00:00Z")), Date.from(Instant.parse("2027-01-01T00:00:00Z")),
					subject, SubjectPublicKeyInfo.getInstance(key.getEncoded()));
			try {
				for (Part part : parts) {
					builder.addExtension(part.oid, part.critical, part.value);
				}
				return new JcaX509CertificateConverter().getCertificate(
						builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(signer.getPrivate())));
			} catch (IOException | GeneralSecurityException | OperatorCreationException e) {
				throw new IllegalStateException(e);
			}
		}

		private void add(ASN1ObjectIdentifier oid, ASN1Encodable value) {
			if (!missing.contains(oid) && parts.stream().noneMatch(each -> each.oid.equals(oid))) {
				parts.add(new Part(oid, false, value));
			}
		}
	}
}
