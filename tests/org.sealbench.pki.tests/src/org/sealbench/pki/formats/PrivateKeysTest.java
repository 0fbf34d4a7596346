// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.interfaces.ECPrivateKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Category;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Openssl;
import org.sealbench.pki.PkiProblem;
import org.sealbench.pki.Refused;
import org.sealbench.pki.Signatures;
import org.sealbench.pki.Usage;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.pki.key.Samples;

class PrivateKeysTest {

	private static final char[] PASSWORD = "Tr\u00fcb und \u20ac 5".toCharArray();
	private static final int FEW = PrivateKeys.ITERATIONS_FOR_A_RANDOM_SECRET;

	@TempDir
	Path folder;

	@Test
	void readsWhatItWrites() throws ProblemException {
		for (KeyPair pair : List.of(Samples.RSA, Samples.ec())) {
			PrivateKey key = pair.getPrivate();
			assertEquals(key, PrivateKeys.fromPem(PrivateKeys.toPem(key), null, "a"));
			assertEquals(key, PrivateKeys.fromPem(PrivateKeys.toEncryptedPem(key, PASSWORD, FEW), PASSWORD, "a"));
			assertEquals(key, PrivateKeys.fromPem(key.getEncoded(), null, "a"));
		}
	}

	@Test
	void theUsualEncryptionResistsGuessing() throws Exception {
		Openssl openssl = new Openssl(folder);
		openssl.file("k.pem", PrivateKeys.toEncryptedPem(Samples.RSA.getPrivate(), PASSWORD));
		String text = openssl.run("asn1parse", "-in", "k.pem").ok().text();
		assertTrue(text.contains(":PBES2") && text.contains(":aes-256-cbc") && text.contains(":hmacWithSHA256")
				&& text.contains("INTEGER           :0927C0"), text);
		assertEquals(Samples.RSA.getPrivate(), PrivateKeys.fromPem(openssl.content("k.pem"), PASSWORD, "k.pem"));
	}

	@Test
	void opensslReadsTheEncryptedKey() throws Exception {
		Openssl openssl = new Openssl(folder);
		openssl.file("k.pem", PrivateKeys.toEncryptedPem(Samples.RSA.getPrivate(), PASSWORD, FEW));
		openssl.file("p.txt", (new String(PASSWORD) + "\n").getBytes(StandardCharsets.UTF_8));
		openssl.run("pkcs8", "-in", "k.pem", "-passin", "file:p.txt", "-out", "plain.pem").ok();
		assertEquals(Samples.RSA.getPrivate(), PrivateKeys.fromPem(openssl.content("plain.pem"), null, "plain.pem"));
	}

	@Test
	void readsTheKeysOfOpenssl() throws Exception {
		Openssl openssl = new Openssl(folder);
		openssl.file("k.pem", PrivateKeys.toPem(Samples.RSA.getPrivate()));
		KeyPair ec = Samples.ec();
		openssl.file("e.pem", PrivateKeys.toPem(ec.getPrivate()));
		openssl.file("p.txt", new String(PASSWORD).getBytes(StandardCharsets.UTF_8));
		for (String[] how : new String[][] { { "-v2", "aes-128-cbc" },
				{ "-v2", "aes-256-cbc", "-v2prf", "hmacWithSHA512" },
				{ "-v2", "aes-192-cbc", "-v2prf", "hmacWithSHA1" } }) {
			String[] command = { "pkcs8", "-topk8", "-in", "k.pem", "-passout", "file:p.txt", "-out", "x.pem" };
			String[] all = Stream.of(command, how).flatMap(Arrays::stream).toArray(String[]::new);
			openssl.run(all).ok();
			assertEquals(Samples.RSA.getPrivate(), PrivateKeys.fromPem(openssl.content("x.pem"), PASSWORD, "x.pem"));
		}
		openssl.run("rsa", "-in", "k.pem", "-traditional", "-out", "x.pem").ok();
		assertEquals(Samples.RSA.getPrivate(), PrivateKeys.fromPem(openssl.content("x.pem"), null, "x.pem"));
		openssl.run("ec", "-in", "e.pem", "-out", "x.pem").ok();
		assertTrue(Signatures.isKeyPair(PrivateKeys.fromPem(openssl.content("x.pem"), null, "x.pem"), ec.getPublic()));
	}

	@Test
	void aWrongOrMissingPasswordIsAMatterOfAccess() throws ProblemException {
		String pem = PrivateKeys.toEncryptedPem(Samples.RSA.getPrivate(), PASSWORD, FEW);
		for (int i = 0; i < 50; i++) {
			char[] wrong = ("wrong" + i).toCharArray();
			assertEquals(Category.ACCESS, Refused
					.with(PkiProblem.PASSWORD_WRONG, () -> PrivateKeys.fromPem(pem, wrong, "a")).code().category());
		}
		assertEquals(Category.ACCESS,
				Refused.with(PkiProblem.PASSWORD_MISSING, () -> PrivateKeys.fromPem(pem, null, "a")).code().category());
		Refused.with(PkiProblem.PASSWORD_EMPTY,
				() -> PrivateKeys.toEncryptedPem(Samples.RSA.getPrivate(), new char[0]));
	}

	@Test
	void aDamagedKeyIsBadInputAndNotQuoted() {
		String pem = PrivateKeys.toPem(Samples.RSA.getPrivate());
		for (String damaged : List.of("", "hello", pem.substring(0, 200), pem.replaceFirst("MII", "MIA"),
				pem.replaceFirst("\nM", "\n*"))) {
			var problem = Refused.with(PkiProblem.KEY_DAMAGED, () -> PrivateKeys.fromPem(damaged, null, "a"));
			assertEquals(Category.BAD_INPUT, problem.code().category());
			assertFalse(problem.line().contains("MII"), problem.line());
		}
	}

	@Test
	void refusesAKeyWhoseEncryptionWouldTakeForEver() throws ProblemException {
		String pem = PrivateKeys.toEncryptedPem(Samples.ec().getPrivate(), PASSWORD, 0x010203);
		String hex = HexFormat.of().formatHex(Base64.getMimeDecoder().decode(pem.replaceAll("-----.*-----", "")));
		assertTrue(hex.contains("0203010203"), hex);
		byte[] slow = HexFormat.of().parseHex(hex.replace("0203010203", "02037fffff"));
		Refused.with(PkiProblem.KEY_DAMAGED, () -> PrivateKeys.fromPem(slow, PASSWORD, "a"));
	}

	@Test
	void opensslAndJavaReadThePkcs12() throws Exception {
		Openssl openssl = new Openssl(folder);
		Credential leaf = Samples.issued(Samples.rsaCa(), "PLC_1", Usage.WEB_SERVER, "dns:plc1");
		char[] password = "Secret-1".toCharArray();
		byte[] file = PrivateKeys.toPkcs12(leaf, "PLC_1", password);
		openssl.file("a.p12", file);
		String text = openssl.run("pkcs12", "-in", "a.p12", "-passin", "pass:Secret-1", "-nodes", "-info").ok().text();
		assertTrue(text.contains("friendlyName: PLC_1") && text.contains("AES-256-CBC") && text.contains("MAC: sha256"),
				text);
		assertEquals(number(leaf.key()), number(PrivateKeys.fromPem(text, null, "a")));
		KeyStore store = KeyStore.getInstance("PKCS12");
		store.load(new ByteArrayInputStream(file), password);
		assertEquals(number(leaf.key()), number(store.getKey("PLC_1", password)));
		assertEquals(leaf.chain(), List.of(store.getCertificateChain("PLC_1")));
	}

	/** What a key on a curve is; its encoding may have the public half beside it or not. */
	private static BigInteger number(Key key) {
		return ((ECPrivateKey) key).getS();
	}

	@Test
	void opensslReadsAPkcs12WithALetterBeyondAscii() throws Exception {
		Openssl openssl = new Openssl(folder);
		Credential leaf = Samples.issued(Samples.ecCa("CA"), "PLC_1", Usage.WEB_SERVER, "dns:plc1");
		openssl.file("a.p12", PrivateKeys.toPkcs12(leaf, "PLC_1", PASSWORD));
		openssl.file("p.txt", new String(PASSWORD).getBytes(StandardCharsets.UTF_8));
		openssl.run("pkcs12", "-in", "a.p12", "-passin", "file:p.txt", "-nodes", "-nokeys").ok();
		assertNotEquals(0, openssl.run("pkcs12", "-in", "a.p12", "-passin", "pass:wrong", "-nodes").exitCode());
	}

	@Test
	void knowsWhichKeysBelongTogether() {
		KeyPair ec = Samples.ec();
		assertTrue(Signatures.isKeyPair(ec.getPrivate(), ec.getPublic()));
		assertTrue(Signatures.isKeyPair(Samples.RSA.getPrivate(), Samples.RSA.getPublic()));
		assertFalse(Signatures.isKeyPair(Samples.RSA.getPrivate(), Samples.OTHER_RSA.getPublic()));
		assertFalse(Signatures.isKeyPair(ec.getPrivate(), Samples.ec().getPublic()));
		assertFalse(Signatures.isKeyPair(ec.getPrivate(), Samples.key(KeyAlgorithm.P_384).getPublic()));
		assertFalse(Signatures.isKeyPair(ec.getPrivate(), Samples.RSA.getPublic()));
	}
}
