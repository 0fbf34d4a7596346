// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.formats.FileContents;
import org.sealbench.pki.formats.FormatProblem;
import org.sealbench.pki.formats.FoundPart;
import org.sealbench.pki.formats.Pkcs12Strength;
import org.sealbench.pki.formats.Pkcs7Writer;
import org.sealbench.pki.formats.PrivateKeys;
import org.sealbench.pki.issue.CrlIssuer;
import org.sealbench.pki.key.Samples;

/** Everything that OpenSSL writes is read, and OpenSSL reads what Sealbench writes. */
class OpensslFormatsTest {

	private static final String PASSWORD = "Tr\u00fcb und \u20ac 5";

	@TempDir
	Path folder;

	private Openssl openssl;
	private Credential leaf;

	@BeforeEach
	void files() throws ProblemException, IOException {
		openssl = new Openssl(folder);
		leaf = Samples.issued(Samples.ecCa("CA"), "PLC_1", Usage.WEB_SERVER, "dns:plc1");
		openssl.file("leaf.pem", Certificates.pem(leaf.certificate()));
		openssl.file("ca.pem", Certificates.pem(leaf.chain().get(1)));
		openssl.file("key.pem", PrivateKeys.toPem(leaf.key()));
		openssl.file("p.txt", PASSWORD.getBytes(StandardCharsets.UTF_8));
		openssl.file("empty.txt", "\n");
	}

	@Test
	void readsEveryKindOfPkcs12() throws Exception {
		List<List<String>> kinds = List.of(List.of(), List.of("-legacy"),
				List.of("-legacy", "-certpbe", "PBE-SHA1-RC2-40", "-keypbe", "PBE-SHA1-RC2-128", "-macalg", "md5"),
				List.of("-legacy", "-certpbe", "PBE-SHA1-RC4-128", "-keypbe", "PBE-SHA1-RC4-40", "-macalg", "sha1"),
				List.of("-certpbe", "PBE-SHA1-3DES", "-keypbe", "PBE-SHA1-2DES", "-macalg", "sha512"),
				List.of("-certpbe", "AES-128-CBC", "-keypbe", "des-ede3-cbc", "-macalg", "sha384"),
				List.of("-certpbe", "NONE", "-keypbe", "AES-192-CBC"), List.of("-nomac"));
		for (List<String> kind : kinds) {
			export(kind, "-name", "Presse \u00e4", "-passout", "file:p.txt");
			assertHolds(FoundIn.file(openssl.content("a.p12"), PASSWORD), kind);
			ProblemException refused = assertThrows(ProblemException.class,
					() -> FoundIn.file(openssl.content("a.p12"), "wrong"), kind.toString());
			assertEquals(FormatProblem.PASSWORD_WRONG, refused.problem().code(), kind.toString());
			assertInstanceOf(FoundPart.Locked.class, FoundIn.file(openssl.content("a.p12")).parts().get(0),
					kind.toString());
		}
	}

	@Test
	void aKeyOfAKindThatNobodyUsesIsNoWrongPassword() throws Exception {
		openssl.run("req", "-x509", "-newkey", "ed25519", "-nodes", "-keyout", "ed.key", "-days", "30", "-subj",
				"/CN=ed", "-out", "ed.pem").ok();
		openssl.run("pkcs12", "-export", "-inkey", "ed.key", "-in", "ed.pem", "-passout", "file:p.txt", "-out",
				"ed.p12").ok();
		FileContents found = FoundIn.file(openssl.content("ed.p12"), PASSWORD);
		assertEquals(1, found.certificates().size());
		assertEquals("it is neither an RSA nor an EC key", found.damage().orElseThrow().reason());
		assertTrue(found.publicDamage().isEmpty());
		ProblemException refused = assertThrows(ProblemException.class,
				() -> FoundIn.file(openssl.content("ed.p12"), "wrong"));
		assertEquals(FormatProblem.PASSWORD_WRONG, refused.problem().code());
	}

	@Test
	void anEmptyPasswordIsTriedUnasked() throws Exception {
		export(List.of(), "-passout", "file:empty.txt");
		assertHolds(FoundIn.file(openssl.content("a.p12")), List.of());
		openssl.run("pkcs12", "-export", "-nokeys", "-in", "ca.pem", "-keypbe", "NONE", "-certpbe", "NONE", "-nomac",
				"-passout", "pass:", "-out", "a.p12").ok();
		assertEquals(List.of(leaf.chain().get(1)), FoundIn.certificates(FoundIn.file(openssl.content("a.p12"))));
	}

	@Test
	void readsEveryEncryptionOfAKey() throws Exception {
		List<List<String>> kinds = List.of(List.of("-v2", "aes-256-cbc"), List.of("-v2", "des3"),
				List.of("-v2", "aes-128-cbc", "-v2prf", "hmacWithSHA1"),
				List.of("-v2", "aes-192-cbc", "-v2prf", "hmacWithSHA512"), List.of("-scrypt"),
				List.of("-v1", "PBE-SHA1-3DES"), legacy("-v1", "PBE-MD5-DES"), legacy("-v1", "PBE-SHA1-DES"),
				legacy("-v1", "PBE-SHA1-RC2-40"), legacy("-v1", "PBE-SHA1-RC2-128"), legacy("-v1", "PBE-SHA1-RC4-128"),
				legacy("-v1", "PBE-MD5-RC2-64"));
		for (List<String> kind : kinds) {
			for (String form : List.of("PEM", "DER")) {
				List<String> command = new ArrayList<>(List.of("pkcs8", "-topk8", "-in", "key.pem", "-passout",
						"file:p.txt", "-outform", form, "-out", "k"));
				command.addAll(kind);
				openssl.run(command.toArray(String[]::new)).ok();
				assertEquals(leaf.key(), FoundIn.file(openssl.content("k"), PASSWORD).keys().get(0).key(), kind + form);
				assertThrows(ProblemException.class, () -> FoundIn.file(openssl.content("k"), "wrong"),
						kind.toString());
			}
		}
	}

	@Test
	void readsKeysEncryptedInTheOldWay() throws Exception {
		openssl.file("rsa.pem", PrivateKeys.toPem(Samples.RSA.getPrivate()));
		for (String cipher : List.of("-aes128", "-aes256", "-des3")) {
			openssl.run("rsa", "-in", "rsa.pem", "-traditional", cipher, "-passout", "file:p.txt", "-out", "k").ok();
			assertTrue(new String(openssl.content("k"), StandardCharsets.US_ASCII).contains("DEK-Info"));
			assertEquals(Samples.RSA.getPrivate(), FoundIn.file(openssl.content("k"), PASSWORD).keys().get(0).key());
			assertThrows(ProblemException.class, () -> FoundIn.file(openssl.content("k"), "wrong"));
		}
		openssl.run("ec", "-in", "key.pem", "-aes256", "-passout", "file:p.txt", "-out", "k").ok();
		assertIsLeafs(FoundIn.file(openssl.content("k"), PASSWORD));
	}

	@Test
	void readsPlainKeysOfEveryForm() throws Exception {
		openssl.file("rsa.pem", PrivateKeys.toPem(Samples.RSA.getPrivate()));
		for (String form : List.of("PEM", "DER")) {
			openssl.run("rsa", "-in", "rsa.pem", "-traditional", "-outform", form, "-out", "k").ok();
			assertEquals(Samples.RSA.getPrivate(), FoundIn.file(openssl.content("k")).keys().get(0).key());
			openssl.run("ec", "-in", "key.pem", "-outform", form, "-out", "k").ok();
			assertIsLeafs(FoundIn.file(openssl.content("k")));
			openssl.run("pkcs8", "-topk8", "-nocrypt", "-in", "key.pem", "-outform", form, "-out", "k").ok();
			assertEquals(leaf.key(), FoundIn.file(openssl.content("k")).keys().get(0).key());
		}
		openssl.run("ecparam", "-name", "prime256v1", "-genkey", "-out", "k").ok();
		assertEquals(1, FoundIn.file(openssl.content("k")).parts().size());
	}

	@Test
	void readsPkcs7WithRevocationLists() throws Exception {
		Credential ca = new Credential(Samples.RSA.getPrivate(), List.of(Samples.rsaCa().certificate()));
		openssl.file("list.crl",
				Crls.pem(new CrlIssuer().issue(ca, BigInteger.TWO, Samples.FROM, Samples.UNTIL, List.of())));
		for (String form : List.of("PEM", "DER")) {
			openssl.run("crl2pkcs7", "-in", "list.crl", "-certfile", "leaf.pem", "-certfile", "ca.pem", "-outform",
					form, "-out", "a.p7b").ok();
			FileContents found = FoundIn.file(openssl.content("a.p7b"));
			assertEquals(Set.copyOf(leaf.chain()), Set.copyOf(FoundIn.certificates(found)));
			assertEquals(1, found.crls().size());
			assertEquals(3, found.parts().size());
		}
	}

	@Test
	void readsRequestsAndTrustedCertificatesAndText() throws Exception {
		for (String form : List.of("PEM", "DER")) {
			openssl.run("req", "-new", "-key", "key.pem", "-subj", "/O=Plant/CN=PLC_9", "-outform", form, "-out",
					"a.csr").ok();
			FoundPart.OfRequest request = FoundIn.file(openssl.content("a.csr")).requests().get(0);
			assertEquals(leaf.certificate().getPublicKey(), request.key());
			assertTrue(request.subject().contains("CN=PLC_9"), request.subject());
		}
		openssl.run("x509", "-in", "leaf.pem", "-addtrust", "serverAuth", "-trustout", "-text", "-out", "trusted.pem")
				.ok();
		assertTrue(new String(openssl.content("trusted.pem"), StandardCharsets.US_ASCII).contains("BEGIN TRUSTED"));
		assertEquals(List.of(leaf.certificate()), FoundIn.certificates(FoundIn.file(openssl.content("trusted.pem"))));
	}

	@Test
	void opensslReadsThePkcs12ForOldDevices() throws Exception {
		openssl.file("a.p12", PrivateKeys.toPkcs12(leaf, "PLC_1", "Secret-1".toCharArray(), Pkcs12Strength.LEGACY));
		String text = openssl.run("pkcs12", "-in", "a.p12", "-passin", "pass:Secret-1", "-nodes", "-info").ok().text();
		assertTrue(text.contains("pbeWithSHA1And3-KeyTripleDES-CBC") && text.contains("MAC: sha1"), text);
		assertHolds(FoundIn.file(openssl.content("a.p12"), "Secret-1"), List.of());
	}

	@Test
	void opensslReadsPkcs7ListsAndRequestsInText() throws Exception {
		openssl.file("chain.p7b", Pkcs7Writer.write(leaf.chain()));
		String order = openssl.run("pkcs7", "-inform", "DER", "-in", "chain.p7b", "-print_certs", "-noout").ok().text();
		assertTrue(order.contains("CN=PLC_1") && order.contains("CN=CA"), order);
		openssl.file("list.pem", Crls
				.pem(new CrlIssuer().issue(Samples.rsaCa(), BigInteger.TEN, Samples.FROM, Samples.UNTIL, List.of())));
		openssl.file("rsa-ca.pem", Certificates.pem(Samples.rsaCa().certificate()));
		assertTrue(openssl.run("crl", "-in", "list.pem", "-CAfile", "rsa-ca.pem", "-noout").ok().text()
				.contains("verify OK"));
	}

	private void export(List<String> kind, String... more) throws Exception {
		List<String> command = new ArrayList<>(List.of("pkcs12", "-export", "-inkey", "key.pem", "-in", "leaf.pem",
				"-certfile", "ca.pem", "-out", "a.p12"));
		command.addAll(kind);
		command.addAll(Arrays.asList(more));
		openssl.run(command.toArray(String[]::new)).ok();
	}

	private void assertHolds(FileContents found, List<String> how) {
		List<X509Certificate> certificates = FoundIn.certificates(found);
		assertEquals(leaf.chain(), certificates, how.toString());
		assertEquals(leaf.key(), found.keys().get(0).key(), how.toString());
		assertEquals(3, found.parts().size(), how.toString());
		if (how.contains("-name")) {
			assertEquals("Presse \u00e4", found.keys().get(0).name());
		}
	}

	/** SEC 1 has the public key inside too, so that the encodings differ. */
	private void assertIsLeafs(FileContents found) {
		assertTrue(Signatures.isKeyPair(found.keys().get(0).key(), leaf.certificate().getPublicKey()));
	}

	private static List<String> legacy(String... options) {
		List<String> all = new ArrayList<>(List.of("-provider", "default", "-provider", "legacy"));
		all.addAll(List.of(options));
		return all;
	}
}
