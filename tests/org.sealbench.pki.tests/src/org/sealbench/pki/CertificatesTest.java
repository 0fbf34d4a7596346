// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.formats.CertificateReader;
import org.sealbench.pki.formats.Pkcs7Writer;
import org.sealbench.pki.formats.PrivateKeys;
import org.sealbench.pki.key.Samples;
import org.sealbench.pki.text.CertificateDescription;
import org.sealbench.pki.text.DescriptionField;

class CertificatesTest {

	@TempDir
	Path folder;

	@Test
	void readsWhatItWrites() throws ProblemException {
		Credential leaf = Samples.issued(Samples.ecCa("CA"), "PLC_1", Usage.WEB_SERVER, "dns:plc1");
		X509Certificate certificate = leaf.certificate();
		assertEquals(certificate, CertificateReader.read(Certificates.der(certificate), "a"));
		assertEquals(certificate, CertificateReader.read(ascii(Certificates.pem(certificate)), "a"));
		assertEquals(certificate, CertificateReader
				.read(ascii("Bag Attributes: x\r\n" + Certificates.pem(certificate).replace("\n", "\r\n")), "a"));
		assertEquals(leaf.chain(), CertificateReader.readAll(ascii(Certificates.pem(leaf.chain())), "a"));
		assertEquals(List.copyOf(leaf.chain()).size(),
				CertificateReader.readAll(Pkcs7Writer.write(leaf.chain()), "a").size());
	}

	@Test
	void pemHasLinesOf64Characters() throws ProblemException {
		String pem = Certificates.pem(Samples.rsaCa().certificate());
		List<String> lines = pem.lines().toList();
		assertTrue(pem.endsWith("-----END CERTIFICATE-----\n") && !pem.contains("\r"));
		assertTrue(lines.subList(1, lines.size() - 2).stream().allMatch(line -> line.length() == 64), pem);
	}

	@Test
	void opensslPrintsThePkcs7() throws Exception {
		Openssl openssl = new Openssl(folder);
		Credential leaf = Samples.issued(Samples.ecCa("CA"), "PLC_1", Usage.WEB_SERVER, "dns:plc1");
		openssl.file("chain.p7b", Pkcs7Writer.write(leaf.chain()));
		String text = openssl.run("pkcs7", "-inform", "DER", "-in", "chain.p7b", "-print_certs", "-noout").ok().text();
		assertTrue(text.contains("CN=PLC_1") && text.contains("subject=O=Plant, CN=CA"), text);
	}

	@Test
	void fingerprintsAreThoseOfOpenssl() throws Exception {
		Openssl openssl = new Openssl(folder);
		X509Certificate certificate = Samples.rsaCa().certificate();
		openssl.file("ca.pem", Certificates.pem(certificate));
		for (String algorithm : List.of("SHA-256", "SHA-1")) {
			String text = openssl.run("x509", "-in", "ca.pem", "-noout", "-fingerprint",
					"-" + algorithm.replace("-", "").toLowerCase(Locale.ROOT)).ok().text();
			assertTrue(text.strip().endsWith(Certificates.fingerprint(certificate, algorithm)), text);
		}
		assertEquals(Certificates.fingerprint(certificate, "SHA-256").replace(":", "").toLowerCase(Locale.ROOT),
				Certificates.sha256(certificate));
	}

	@Test
	void tellsWhatItSays() throws ProblemException {
		X509Certificate certificate = Samples.issuer().selfSigned(Samples.profile("PLC, \"1\"", Usage.OPCUA,
				SignatureAlgorithm.SHA256_RSA, "uri:urn:a:b", "dns:plc1", "ip:::1", "email:a@b.example"), Samples.RSA);
		assertEquals("PLC, \"1\"", Certificates.commonName(certificate));
		assertEquals("CN=PLC\\, \\\"1\\\",O=Plant", Certificates.subject(certificate));
		assertEquals("RSA 2048", Certificates.keyDescription(certificate));
		assertEquals(Optional.of("urn:a:b"), Certificates.applicationUri(certificate));
		assertEquals("[uri:urn:a:b, dns:plc1, ip:::1, email:a@b.example]", Certificates.names(certificate).toString());
	}

	@Test
	void recognizesTheUsage() throws ProblemException {
		Credential ca = Samples.ecCa("CA");
		assertEquals(Optional.of(Usage.CA), Certificates.usage(ca.certificate()));
		for (Usage usage : List.of(Usage.WEB_SERVER, Usage.LINK)) {
			assertEquals(Optional.of(usage), Certificates.usage(Samples.issued(ca, "x", usage).certificate()));
		}
		for (Usage usage : List.of(Usage.OPCUA, Usage.OPCUA_CLIENT)) {
			assertEquals(Optional.of(usage),
					Certificates.usage(Samples.issued(ca, "x", usage, "uri:urn:a").certificate()));
		}
	}

	@Test
	void aForgedIssuerNameDoesNotMakeItSelfSigned() throws ProblemException {
		// Same name on both, another key signed.
		Credential ca = Samples.ecCa("Same");
		X509Certificate leaf = Samples.issued(ca, "Same", Usage.LINK).certificate();
		assertEquals(leaf.getSubjectX500Principal(), leaf.getIssuerX500Principal());
		assertFalse(Certificates.isSelfSigned(leaf));
		assertTrue(Certificates.isSelfSigned(ca.certificate()));
	}

	@Test
	void describesEveryFieldAndExtension() throws ProblemException {
		X509Certificate certificate = Samples
				.issued(Samples.rsaCa(), "PLC_1", Usage.WEB_SERVER, "dns:plc1", "ip:10.0.0.1").certificate();
		List<DescriptionField> fields = CertificateDescription.of(certificate);
		assertEquals(
				List.of("Version", "Serial number", "Signature algorithm", "Issuer", "Valid from", "Valid until",
						"Subject", "Public key", "Basic constraints", "Key usage", "Extended key usage",
						"Subject alternative names", "Subject key identifier", "Authority key identifier",
						"SHA-256 fingerprint", "SHA-1 fingerprint"),
				fields.stream().map(DescriptionField::name).toList());
		assertTrue(fields.contains(new DescriptionField("Key usage", "digitalSignature (critical)")),
				fields.toString());
		assertTrue(fields.contains(new DescriptionField("Extended key usage", "serverAuth")), fields.toString());
		assertTrue(fields.contains(new DescriptionField("Subject alternative names", "dns:plc1, ip:10.0.0.1")),
				fields.toString());
		assertTrue(fields.contains(new DescriptionField("Signature algorithm", "sha256RSA")), fields.toString());
		assertTrue(fields.contains(new DescriptionField("Valid until", "2034-01-01T00:00:00Z")), fields.toString());
	}

	@Test
	void describesExtensionsOfOtherTools() throws Exception {
		Openssl openssl = new Openssl(folder);
		openssl.file("x.cnf",
				"[req]\ndistinguished_name=n\nx509_extensions=e\nprompt=no\n"
						+ "[n]\nCN=Other\n[e]\nbasicConstraints=critical,CA:TRUE\n"
						+ "nameConstraints=critical,permitted;DNS:plant.example,excluded;IP:10.0.0.0/255.0.0.0\n"
						+ "crlDistributionPoints=URI:http://crl.example/a.crl\n"
						+ "authorityInfoAccess=OCSP;URI:http://ocsp.example/\ncertificatePolicies=1.2.3.4\n"
						+ "subjectAltName=dirName:d,RID:1.2.3,otherName:1.2.3;UTF8:x\n" + "1.2.3.4.5=DER:0500\n"
						+ "keyUsage=encipherOnly,decipherOnly,keyAgreement,keyCertSign\n[d]\nCN=Dir\n");
		openssl.run("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-384", "-nodes", "-keyout",
				"k.pem", "-out", "c.pem", "-config", "x.cnf").ok();
		List<DescriptionField> fields = CertificateDescription
				.of(CertificateReader.read(openssl.content("c.pem"), "c.pem"));
		assertTrue(
				fields.containsAll(List.of(new DescriptionField("Public key", "EC P-384"),
						new DescriptionField("Basic constraints", "CA (critical)"),
						new DescriptionField("Name constraints",
								"permitted dns:plant.example; excluded ip:10.0.0.0/8 (critical)"),
						new DescriptionField("CRL distribution points", "uri:http://crl.example/a.crl"),
						new DescriptionField("Authority information access", "uri:http://ocsp.example/"),
						new DescriptionField("Certificate policies", "1.2.3.4"),
						new DescriptionField("Subject alternative names",
								"directory:CN=Dir, oid:1.2.3, other name 1.2.3:x"),
						new DescriptionField("1.2.3.4.5", "05:00"),
						new DescriptionField("Key usage", "keyAgreement, keyCertSign, encipherOnly, decipherOnly"))),
				fields.toString());
	}

	@Test
	void refusesDamagedInput() throws ProblemException {
		X509Certificate certificate = Samples.rsaCa().certificate();
		byte[] der = Certificates.der(certificate);
		String pem = Certificates.pem(certificate);
		for (byte[] damaged : List.of(new byte[0], new byte[] { 0x30 }, Arrays.copyOf(der, der.length - 1),
				Arrays.copyOf(der, der.length + 1), ascii("hello"), ascii(pem.substring(0, pem.length() - 30)),
				ascii(pem.replaceFirst("\nM", "\n*")), ascii(pem.replaceFirst("MII", "MIA")))) {
			Refused.with(PkiProblem.CERTIFICATE_DAMAGED, () -> CertificateReader.read(damaged, "a"));
		}
		Refused.with(PkiProblem.NO_CERTIFICATE,
				() -> CertificateReader.read(ascii(PrivateKeys.toPem(Samples.RSA.getPrivate())), "a"));
		Refused.with(PkiProblem.MORE_THAN_ONE, () -> CertificateReader.read(ascii(pem + pem), "a"));
	}

	@Test
	void neverFailsOtherThanByAProblemWhateverByteIsChanged() throws ProblemException {
		byte[] der = Certificates.der(
				Samples.issued(Samples.ecCa("CA"), "PLC_1", Usage.OPCUA, "uri:urn:a:b", "ip:10.0.0.1").certificate());
		int refused = 0;
		for (int i = 0; i < der.length; i++) {
			byte[] changed = der.clone();
			changed[i] ^= (byte) 0x15;
			try {
				CertificateDescription.of(CertificateReader.read(changed, "a"));
			} catch (ProblemException e) {
				assertEquals(PkiProblem.CERTIFICATE_DAMAGED, e.problem().code());
				refused++;
			}
		}
		assertTrue(refused > 0);
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}
}
