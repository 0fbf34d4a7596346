// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.testkit.CertificateDraft;
import org.sealbench.testkit.TestKeys;

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
			assertEquals(0, verify(Sample.ca(), Sample.server(), options), options.toString());
		}
		assertEquals(0, verify(Sample.ca(), Sample.client(), List.of("--usage", "client")));
		assertEquals(1, verify(Sample.ca(), Sample.server(), List.of("--usage", "client")));
	}

	@Test
	void whatRfc5280ForbidsToIssueIsRefusedHoweverItIsAskedFor() throws IOException {
		for (List<String> options : List.of(USAGE_AND_HOST, USAGE, HOST, NEITHER)) {
			for (Sample leaf : flawed()) {
				assertEquals(1, verify(Sample.ca(), leaf, options), leaf.flaw + " " + options);
			}
			for (Sample ca : flawedCas()) {
				assertEquals(1, verify(ca, Sample.server(), options), ca.flaw + " " + options);
			}
		}
	}

	@Test
	void theSameHoldsForAClient() throws IOException {
		for (Sample ca : flawedCas()) {
			assertEquals(1, verify(ca, Sample.client(), List.of("--usage", "client")), ca.flaw);
		}
	}

	@Test
	void withoutAUsageAndAHostACertificateForNothingInParticularIsJudgedByItsPathAlone() throws IOException {
		Sample negative = new Sample("negative serial number", "CN=plc.example", each -> each,
				each -> each.serial(BigInteger.valueOf(-5)));
		assertEquals(0, verify(Sample.ca(), negative, NEITHER));
		assertEquals(1, verify(Sample.ca(), negative, List.of("--profile", "full-profile")));
		assertEquals(0,
				verify(Sample.ca(),
						Sample.server("negative serial number", each -> each.serial(BigInteger.valueOf(-5))),
						List.of("--profile", "path")));
		assertEquals(0,
				verify(Sample.ca("serial number 0", each -> each.serial(BigInteger.ZERO)), Sample.server(), NEITHER));
		assertEquals(1, verify(Sample.ca("negative serial number", each -> each.serial(BigInteger.valueOf(-5))),
				Sample.server(), HOST));
	}

	@Test
	void thePathMayBeBounded() throws IOException {
		assertEquals(0, verify(Sample.ca(), Sample.server(), List.of("--depth", "0")));
		assertEquals(2, verify(Sample.ca(), Sample.server(), List.of("--depth", "-1")));
		KeyPair rootKey = TestKeys.fresh(KeyAlgorithm.P_256);
		KeyPair middleKey = TestKeys.fresh(KeyAlgorithm.P_256);
		Sample root = new Sample("root", "CN=root", Sample.ca().kind(), each -> each);
		X509Certificate middle = Sample.ca().signed("CN=root", rootKey, middleKey.getPublic());
		write("ca.pem", root.selfSigned(rootKey));
		write("middle.pem", middle);
		write("leaf.pem", Sample.server().signed("CN=CA", middleKey, TestKeys.fresh(KeyAlgorithm.P_256).getPublic()));
		assertEquals(0, run("--chain", "middle.pem", "--depth", "1"));
		assertEquals(1, run("--chain", "middle.pem", "--depth", "0"));
	}

	private static List<Sample> flawed() {
		return List.of(
				Sample.server("no authority key identifier", each -> each.without(Extension.authorityKeyIdentifier)),
				Sample.server("serial number 0", each -> each.serial(BigInteger.ZERO)),
				Sample.server("negative serial number", each -> each.serial(BigInteger.valueOf(-5))),
				Sample.server("21 octets of serial number", each -> each.serial(BigInteger.ONE.shiftLeft(163))),
				Sample.server("critical key identifier",
						each -> each.with(Extension.subjectKeyIdentifier, true,
								new SubjectKeyIdentifier(new byte[20]))),
				Sample.server("signs certificates",
						each -> each.with(Extension.keyUsage, true,
								new KeyUsage(KeyUsage.digitalSignature | KeyUsage.keyCertSign))),
				Sample.server("malformed name", each -> each.with(Extension.subjectAlternativeName, false,
						new GeneralNames(new GeneralName[] { new GeneralName(GeneralName.dNSName, "plc.example"),
								new GeneralName(GeneralName.dNSName, "a_b.example") }))),
				Sample.server("unknown critical extension",
						each -> each.with(new ASN1ObjectIdentifier("1.2.3.4.5"), true, new KeyUsage(1))));
	}

	private static List<Sample> flawedCas() {
		NameConstraints permitted = new NameConstraints(
				new GeneralSubtree[] { new GeneralSubtree(new GeneralName(GeneralName.dNSName, "example")) }, null);
		return List.of(Sample.ca("no subject key identifier", each -> each.without(Extension.subjectKeyIdentifier)),
				Sample.ca("constraints not critical", each -> each.with(Extension.nameConstraints, false, permitted)),
				Sample.ca("basic constraints not critical",
						each -> each.with(Extension.basicConstraints, false, new BasicConstraints(true))),
				Sample.ca("no basic constraints", each -> each.without(Extension.basicConstraints)),
				Sample.ca("may not sign certificates",
						each -> each.with(Extension.keyUsage, true, new KeyUsage(KeyUsage.cRLSign))));
	}

	private int verify(Sample ca, Sample leaf, List<String> options) throws IOException {
		KeyPair key = TestKeys.fresh(KeyAlgorithm.P_256);
		write("ca.pem", ca.selfSigned(key));
		write("leaf.pem", leaf.signed("CN=CA", key, TestKeys.fresh(KeyAlgorithm.P_256).getPublic()));
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

	/** A certificate in the making, sound but for one flaw. */
	private record Sample(String flaw, String subject, UnaryOperator<CertificateDraft> kind,
			UnaryOperator<CertificateDraft> change) {

		static Sample ca() {
			return ca("CA", each -> each);
		}

		static Sample ca(String flaw, UnaryOperator<CertificateDraft> change) {
			return new Sample(flaw, "CN=CA", each -> each.ca().with(Extension.keyUsage, true,
					new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign)), change);
		}

		static Sample server() {
			return server("leaf", each -> each);
		}

		static Sample server(String flaw, UnaryOperator<CertificateDraft> change) {
			return new Sample(flaw, "CN=plc.example", each -> purpose(each, KeyPurposeId.id_kp_serverAuth), change);
		}

		static Sample client() {
			return new Sample("leaf", "CN=plc.example", each -> purpose(each, KeyPurposeId.id_kp_clientAuth),
					each -> each);
		}

		private static CertificateDraft purpose(CertificateDraft draft, KeyPurposeId purpose) {
			return draft.with(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature))
					.with(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purpose)).dns("plc.example");
		}

		X509Certificate selfSigned(KeyPair key) {
			return signed(draft(key.getPublic(), key.getPublic()).without(Extension.authorityKeyIdentifier), subject,
					key);
		}

		X509Certificate signed(String issuer, KeyPair signer, PublicKey key) {
			return signed(draft(key, signer.getPublic()), issuer, signer);
		}

		private X509Certificate signed(CertificateDraft draft, String issuer, KeyPair signer) {
			return change.apply(draft).signedBy(issuer, signer);
		}

		private CertificateDraft draft(PublicKey key, PublicKey signer) {
			return kind.apply(CertificateDraft.of(subject, key).serial(BigInteger.valueOf(4711))
					.valid(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z"))
					.identified(signer));
		}
	}
}
