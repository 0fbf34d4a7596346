// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.issue;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Openssl;
import org.sealbench.pki.PkiProblem;
import org.sealbench.pki.Refused;
import org.sealbench.pki.SignatureAlgorithm;
import org.sealbench.pki.SubjectAlternativeName;
import org.sealbench.pki.Usage;
import org.sealbench.pki.constraint.PermittedNames;
import org.sealbench.pki.formats.CertificateReader;
import org.sealbench.pki.formats.PrivateKeys;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.pki.key.Samples;

class CertificateIssuerTest {

	@TempDir
	Path folder;

	private final CertificateIssuer issuer = Samples.issuer();

	@Test
	void opensslAcceptsAWebServerCertificateStrictly() throws Exception {
		Openssl openssl = new Openssl(folder);
		Credential ca = Samples.rsaCa();
		X509Certificate web = issuer.issue(Samples.profile("PLC_1/Webserver-3", Usage.WEB_SERVER,
				SignatureAlgorithm.SHA256_RSA, "ip:127.0.0.11", "ip:fe80::1", "dns:plc1.example"),
				Samples.OTHER_RSA.getPublic(), ca);
		openssl.file("ca.pem", Certificates.pem(ca.certificate()));
		openssl.file("web.pem", Certificates.pem(web));
		for (String[] name : new String[][] { { "-verify_ip", "127.0.0.11" }, { "-verify_ip", "fe80::1" },
				{ "-verify_hostname", "plc1.example" } }) {
			openssl.run("verify", "-x509_strict", "-purpose", "sslserver", name[0], name[1], "-CAfile", "ca.pem",
					"web.pem").ok();
		}
		assertNotEquals(0,
				openssl.run("verify", "-verify_ip", "127.0.0.12", "-CAfile", "ca.pem", "web.pem").exitCode());
		assertNotEquals(0, openssl.run("verify", "-purpose", "sslclient", "-CAfile", "ca.pem", "web.pem").exitCode());
		String text = openssl.run("x509", "-in", "web.pem", "-noout", "-text").ok().text();
		assertContains(text, "Signature Algorithm: sha256WithRSAEncryption", "Subject: O=Plant, CN=PLC_1/Webserver-3",
				"X509v3 Key Usage: critical\n                Digital Signature, Key Encipherment\n",
				"TLS Web Server Authentication\n", "X509v3 Basic Constraints: critical\n                CA:FALSE",
				"IP Address:127.0.0.11, IP Address:FE80:0:0:0:0:0:0:1, DNS:plc1.example",
				"X509v3 Subject Key Identifier", "X509v3 Authority Key Identifier");
	}

	@Test
	void aCaSignsCertificatesAndListsAndNoOtherCa() throws Exception {
		Openssl openssl = new Openssl(folder);
		Credential ca = Samples.rsaCa();
		openssl.file("ca.pem", Certificates.pem(ca.certificate()));
		openssl.run("verify", "-x509_strict", "-CAfile", "ca.pem", "ca.pem").ok();
		String text = openssl.run("x509", "-in", "ca.pem", "-noout", "-text").ok().text();
		assertContains(text, "CA:TRUE, pathlen:0",
				"X509v3 Key Usage: critical\n                Certificate Sign, CRL Sign\n");
		assertFalse(text.contains("Extended Key Usage"), text);
		Refused.with(PkiProblem.PATH_TOO_LONG, () -> Samples.issued(ca, "Sub CA", Usage.CA));
	}

	@Test
	void anOpcUaCertificateHasTheUsagesOfOpc10000Part6() throws Exception {
		Openssl openssl = new Openssl(folder);
		CertificateProfile profile = Samples.profile("PLC_1/OPCUA-1-4", Usage.OPCUA, SignatureAlgorithm.SHA256_RSA,
				"uri:urn:plant:PLC_1", "ip:127.0.0.11");
		openssl.file("issued.pem",
				Certificates.pem(issuer.issue(profile, Samples.OTHER_RSA.getPublic(), Samples.rsaCa())));
		openssl.file("self.pem", Certificates.pem(issuer.selfSigned(profile, Samples.OTHER_RSA)));
		String issued = openssl.run("x509", "-in", "issued.pem", "-noout", "-text").ok().text();
		assertContains(issued,
				"critical\n                Digital Signature, Non Repudiation, Key Encipherment, Data Encipherment\n",
				"TLS Web Server Authentication, TLS Web Client Authentication", "URI:urn:plant:PLC_1", "CA:FALSE");
		String self = openssl.run("x509", "-in", "self.pem", "-noout", "-text").ok().text();
		assertContains(self,
				"Digital Signature, Non Repudiation, Key Encipherment, Data Encipherment, Certificate Sign\n",
				"CA:FALSE");
	}

	@Test
	void aSelfSignedWebCertificateIsNoCaAndSignsNothing() throws ProblemException {
		X509Certificate certificate = issuer.selfSigned(
				Samples.profile("PLC_1", Usage.WEB_SERVER, SignatureAlgorithm.SHA256_RSA, "dns:plc1"), Samples.RSA);
		assertTrue(Certificates.isSelfSigned(certificate));
		assertFalse(Certificates.isCa(certificate));
		assertFalse(certificate.getKeyUsage()[5]);
	}

	@Test
	void anEcKeyDoesNotEncipher() throws ProblemException {
		X509Certificate certificate = Samples.issued(Samples.ecCa("CA"), "PLC_1", Usage.WEB_SERVER, "dns:plc1")
				.certificate();
		assertTrue(certificate.getKeyUsage()[0]);
		assertFalse(certificate.getKeyUsage()[2]);
	}

	@Test
	void keyIdentifiersLinkACertificateToItsIssuer() throws ProblemException {
		Credential ca = Samples.ecCa("CA");
		X509Certificate root = ca.certificate();
		assertArrayEquals(Certificates.subjectKeyIdentifier(root).orElseThrow(),
				Certificates.authorityKeyIdentifier(root).orElseThrow());
		assertEquals(20, Certificates.subjectKeyIdentifier(root).orElseThrow().length);
		X509Certificate leaf = Samples.issued(ca, "PLC_1", Usage.LINK).certificate();
		assertArrayEquals(Certificates.subjectKeyIdentifier(root).orElseThrow(),
				Certificates.authorityKeyIdentifier(leaf).orElseThrow());
		assertArrayEquals(root.getSubjectX500Principal().getEncoded(), leaf.getIssuerX500Principal().getEncoded());
	}

	@Test
	void keepsTheIssuersNameByteByByteAlsoWhenAnotherToolMadeIt() throws Exception {
		Openssl openssl = new Openssl(folder);
		openssl.run("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "k.pem", "-out", "c.pem", "-days",
				"9999", "-subj", "/C=DE/O=Outside/CN=Outside CA", "-addext", "keyUsage=critical,keyCertSign,cRLSign")
				.ok();
		X509Certificate outside = CertificateReader.read(openssl.content("c.pem"), "c.pem");
		Credential ca = new Credential(PrivateKeys.fromPem(openssl.content("k.pem"), null, "k.pem"), List.of(outside));
		Instant from = outside.getNotBefore().toInstant();
		CertificateProfile profile = Samples.within(
				Samples.profile("PLC_1", Usage.WEB_SERVER, SignatureAlgorithm.SHA256_RSA, "dns:plc1"), from,
				from.plus(Duration.ofDays(365)));
		openssl.file("leaf.pem", Certificates.pem(issuer.issue(profile, Samples.ec().getPublic(), ca)));
		openssl.run("verify", "-x509_strict", "-purpose", "sslserver", "-CAfile", "c.pem", "leaf.pem").ok();
	}

	@Test
	void serialNumbersArePositiveAndHave128RandomBits() throws ProblemException {
		Credential ca = Samples.ecCa("CA");
		BigInteger first = Samples.issued(ca, "A", Usage.LINK).certificate().getSerialNumber();
		BigInteger second = Samples.issued(ca, "A", Usage.LINK).certificate().getSerialNumber();
		assertNotEquals(first, second);
		assertTrue(first.signum() > 0 && first.toByteArray().length <= 17);
		assertTrue(first.bitLength() > 64);
	}

	@Test
	void keepsDatesToTheSecondAlsoAfter2050() throws ProblemException {
		Instant until = Instant.parse("2062-03-04T05:06:07.890Z");
		X509Certificate certificate = issuer
				.selfSigned(Samples.within(Samples.profile("CA", Usage.CA, SignatureAlgorithm.SHA256_RSA),
						Samples.FROM.plusMillis(999), until), Samples.RSA);
		assertEquals(Samples.FROM, certificate.getNotBefore().toInstant());
		assertEquals(Instant.parse("2062-03-04T05:06:07Z"), certificate.getNotAfter().toInstant());
	}

	@Test
	void signsWithEveryAlgorithm() throws ProblemException {
		KeyPair p384 = Samples.key(KeyAlgorithm.P_384);
		for (SignatureAlgorithm algorithm : SignatureAlgorithm.values()) {
			KeyPair key = algorithm.fits(Samples.RSA.getPublic()) ? Samples.RSA : p384;
			X509Certificate certificate = issuer.selfSigned(Samples.profile("CA", Usage.CA, algorithm), key);
			assertEquals(Optional.of(algorithm), SignatureAlgorithm.of(certificate));
			assertTrue(Certificates.isSelfSigned(certificate));
		}
		assertEquals(SignatureAlgorithm.SHA384_ECDSA, SignatureAlgorithm.forKey(p384.getPublic()));
	}

	@Test
	void refusesAProfileThatMakesNoSense() throws Exception {
		refuse(PkiProblem.COMMON_NAME_EMPTY, Samples.profile(" ", Usage.CA, SignatureAlgorithm.SHA256_RSA));
		refuse(PkiProblem.SUBJECT_TOO_LONG, Samples.profile("x".repeat(65), Usage.CA, SignatureAlgorithm.SHA256_RSA));
		refuse(PkiProblem.SUBJECT_CONTROL_CHARACTER, Samples.profile("a\nb", Usage.CA, SignatureAlgorithm.SHA256_RSA));
		refuse(PkiProblem.NAME_TWICE,
				Samples.profile("x", Usage.WEB_SERVER, SignatureAlgorithm.SHA256_RSA, "dns:a", "dns:A"));
		refuse(PkiProblem.SIGNATURE_UNFIT, Samples.profile("x", Usage.CA, SignatureAlgorithm.SHA256_ECDSA));
		CertificateProfile good = Samples.profile("x", Usage.WEB_SERVER, SignatureAlgorithm.SHA256_RSA);
		refuse(PkiProblem.VALIDITY_REVERSED, Samples.within(good, Samples.UNTIL, Samples.FROM));
		refuse(PkiProblem.VALIDITY_UNWRITABLE,
				Samples.within(good, Instant.parse("1949-12-31T23:59:59Z"), Samples.UNTIL));
		refuse(PkiProblem.NAME_MALFORMED,
				new CertificateProfile("x", "", Usage.WEB_SERVER,
						List.of(new SubjectAlternativeName(SubjectAlternativeName.Type.IP, "1.2.3")), Samples.FROM,
						Samples.UNTIL, SignatureAlgorithm.SHA256_RSA));
		Refused.with(PkiProblem.KEY_MISMATCH,
				() -> issuer.selfSigned(good, new KeyPair(Samples.RSA.getPublic(), Samples.OTHER_RSA.getPrivate())));
		KeyPairGenerator weak = KeyPairGenerator.getInstance("RSA");
		weak.initialize(1024);
		Refused.with(PkiProblem.KEY_WEAK, () -> issuer.selfSigned(good, weak.generateKeyPair()));
	}

	@Test
	void refusesWhatTheIssuerMayNotSign() throws ProblemException {
		Credential ca = Samples.rsaCa();
		CertificateProfile good = Samples.profile("x", Usage.WEB_SERVER, SignatureAlgorithm.SHA256_RSA);
		refuse(PkiProblem.VALIDITY_OUTSIDE_ISSUER, Samples.within(good, Samples.FROM.minusSeconds(1), Samples.UNTIL),
				ca);
		refuse(PkiProblem.VALIDITY_OUTSIDE_ISSUER, Samples.within(good, Samples.FROM, Samples.UNTIL.plusSeconds(1)),
				ca);
		refuse(PkiProblem.KEY_MISMATCH, good, new Credential(Samples.OTHER_RSA.getPrivate(), ca.chain()));
		X509Certificate leaf = issuer.selfSigned(good, Samples.RSA);
		refuse(PkiProblem.ISSUER_IS_NO_CA, good, new Credential(Samples.RSA.getPrivate(), List.of(leaf)));
	}

	@Test
	void theWholeChainAboveDecidesWhatMayBeSigned() throws ProblemException {
		PermittedNames plant = PermittedNames.parse(List.of("dns:plant.example"));
		X509Certificate root = issuer.selfSigned(new CertificateProfile("Root", "", Usage.CA, List.of(), Samples.FROM,
				Samples.UNTIL, SignatureAlgorithm.SHA256_RSA, "", plant), Samples.RSA);
		X509Certificate middle = issuer.selfSigned(Samples.profile("Middle", Usage.CA, SignatureAlgorithm.SHA256_RSA),
				Samples.OTHER_RSA);
		Credential ca = new Credential(Samples.OTHER_RSA.getPrivate(), List.of(middle, root));
		CertificateProfile inside = Samples.profile("x", Usage.WEB_SERVER, SignatureAlgorithm.SHA256_RSA,
				"dns:d1.plant.example");
		CertificateProfile outside = Samples.profile("x", Usage.WEB_SERVER, SignatureAlgorithm.SHA256_RSA,
				"dns:d1.other.example");
		assertEquals(middle.getSubjectX500Principal(),
				issuer.issue(inside, Samples.RSA.getPublic(), ca).getIssuerX500Principal());
		refuse(PkiProblem.NAME_NOT_PERMITTED, outside, ca);
		Refused.with(PkiProblem.NAME_NOT_PERMITTED, () -> CertificateIssuer.check(outside, ca.chain()));
		CertificateIssuer.check(outside, List.of(middle));
	}

	private void refuse(PkiProblem expected, CertificateProfile profile) {
		Refused.with(expected, () -> issuer.selfSigned(profile, Samples.RSA));
	}

	private void refuse(PkiProblem expected, CertificateProfile profile, Credential ca) {
		Refused.with(expected, () -> issuer.issue(profile, Samples.OTHER_RSA.getPublic(), ca));
	}

	private static void assertContains(String text, String... parts) {
		for (String part : parts) {
			assertTrue(text.contains(part), () -> part + " is not in\n" + text);
		}
	}
}
