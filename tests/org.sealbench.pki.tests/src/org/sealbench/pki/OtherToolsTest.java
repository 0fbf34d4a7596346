// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.formats.FileContents;
import org.sealbench.pki.formats.Pkcs12Strength;
import org.sealbench.pki.formats.Pkcs7Writer;
import org.sealbench.pki.formats.PrivateKeys;
import org.sealbench.pki.issue.CrlIssuer;
import org.sealbench.pki.key.Pkcs8Encoder;
import org.sealbench.pki.key.Samples;

/**
 * What certtool of GnuTLS, certutil and pk12util of NSS and keytool of Java write is read, and they read what Sealbench
 * writes.
 */
class OtherToolsTest {

	private static final String PASSWORD = "Secret-1";

	@TempDir
	Path folder;

	private Openssl tools;
	private Credential leaf;

	@BeforeEach
	void files() throws ProblemException {
		tools = new Openssl(folder);
		leaf = Samples.issued(Samples.rsaCa(), "PLC_1", Usage.WEB_SERVER, "dns:plc1");
	}

	@Test
	void gnutlsReadsOurFiles() throws Exception {
		tools.file("c.der", Certificates.der(leaf.certificate()));
		tools.file("c.pem", Certificates.pem(leaf.chain()));
		tools.file("c.p7b", Pkcs7Writer.write(leaf.chain()));
		tools.file("c.crl", Crls
				.der(new CrlIssuer().issue(Samples.rsaCa(), BigInteger.TWO, Samples.FROM, Samples.UNTIL, List.of())));
		tools.file("k.pem", PrivateKeys.toEncryptedPem(leaf.key(), PASSWORD.toCharArray()));
		assertTrue(run("certtool", "--inder", "--certificate-info", "--infile", "c.der").contains("CN=PLC_1"));
		assertTrue(run("certtool", "--certificate-info", "--infile", "c.pem").contains("CN=RSA CA"));
		assertTrue(run("certtool", "--inder", "--p7-info", "--infile", "c.p7b").contains("Number of certificates: 2"));
		assertTrue(run("certtool", "--inder", "--crl-info", "--infile", "c.crl").contains("RSA CA"));
		assertTrue(run("certtool", "--key-info", "--password", PASSWORD, "--infile", "k.pem").contains("EC"));
		for (Pkcs12Strength strength : Pkcs12Strength.values()) {
			tools.file("c.p12", PrivateKeys.toPkcs12(leaf, "PLC_1", PASSWORD.toCharArray(), strength));
			assertTrue(run("certtool", "--inder", "--p12-info", "--password", PASSWORD, "--infile", "c.p12")
					.contains("Certificate"));
		}
	}

	@Test
	void readsTheFilesOfGnutls() throws Exception {
		tools.file("c.pem", Certificates.pem(leaf.certificate()));
		tools.file("ca.pem", Certificates.pem(leaf.chain().get(1)));
		tools.file("k.pem", new Pem("PRIVATE KEY", Pkcs8Encoder.encode(leaf.key())).text());
		for (String cipher : List.of("aes-256", "aes-128", "3des-pkcs12", "arcfour", "rc2-40")) {
			run("certtool", "--to-p12", "--load-certificate", "c.pem", "--load-ca-certificate", "ca.pem",
					"--load-privkey", "k.pem", "--p12-name", "PLC_1", "--pkcs-cipher", cipher, "--password", PASSWORD,
					"--outder", "--outfile", "g.p12");
			assertHoldsAll(FoundIn.file(tools.content("g.p12"), PASSWORD), cipher);
			run("certtool", "--to-p8", "--load-privkey", "k.pem", "--pkcs-cipher", cipher, "--password", PASSWORD,
					"--outder", "--outfile", "g.p8");
			assertTrue(Signatures.isKeyPair(FoundIn.file(tools.content("g.p8"), PASSWORD).keys().get(0).key(),
					leaf.certificate().getPublicKey()), cipher);
		}
		run("certtool", "--to-p12", "--load-certificate", "c.pem", "--load-ca-certificate", "ca.pem", "--load-privkey",
				"k.pem", "--p12-name", "PLC_1", "--null-password", "--password", "", "--outder", "--outfile", "g.p12");
		assertHoldsAll(FoundIn.file(tools.content("g.p12"), ""), "no password");
	}

	@Test
	void nssReadsOurFilesAndWeReadIts() throws Exception {
		Files.createDirectory(folder.resolve("db"));
		run("certutil", "-N", "-d", "sql:db", "--empty-password");
		tools.file("ca.der", Certificates.der(leaf.chain().get(1)));
		run("certutil", "-A", "-d", "sql:db", "-n", "ca", "-t", "C,,", "-i", "ca.der");
		tools.file("c.crl", Crls
				.der(new CrlIssuer().issue(Samples.rsaCa(), BigInteger.TWO, Samples.FROM, Samples.UNTIL, List.of())));
		run("crlutil", "-I", "-d", "sql:db", "-i", "c.crl");
		for (Pkcs12Strength strength : Pkcs12Strength.values()) {
			tools.file("c.p12", PrivateKeys.toPkcs12(leaf, "PLC_1", PASSWORD.toCharArray(), strength));
			run("pk12util", "-i", "c.p12", "-d", "sql:db", "-W", PASSWORD);
		}
		assertTrue(run("certutil", "-L", "-d", "sql:db").contains("PLC_1"));
		for (List<String> ciphers : List.of(List.<String>of(),
				List.of("-c", "PKCS #12 V2 PBE With SHA-1 And 3KEY Triple DES-CBC", "-C",
						"PKCS #12 V2 PBE With SHA-1 And 40 Bit RC2 CBC"))) {
			List<String> command = new ArrayList<>(
					List.of("pk12util", "-o", "n.p12", "-n", "PLC_1", "-d", "sql:db", "-W", PASSWORD));
			command.addAll(ciphers);
			tools.command(command).ok();
			assertHoldsAll(FoundIn.file(tools.content("n.p12"), PASSWORD), ciphers.toString());
		}
	}

	@Test
	void keytoolReadsOurFilesAndWeReadIts() throws Exception {
		String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
		tools.file("c.pem", Certificates.pem(leaf.certificate()));
		assertTrue(run(keytool, "-printcert", "-file", "c.pem").contains("CN=PLC_1"));
		tools.file("c.crl", Crls
				.pem(new CrlIssuer().issue(Samples.rsaCa(), BigInteger.TWO, Samples.FROM, Samples.UNTIL, List.of())));
		assertTrue(run(keytool, "-printcrl", "-file", "c.crl").contains("RSA CA"));
		for (Pkcs12Strength strength : Pkcs12Strength.values()) {
			tools.file("c.p12", PrivateKeys.toPkcs12(leaf, "plc", PASSWORD.toCharArray(), strength));
			run(keytool, "-importkeystore", "-noprompt", "-srckeystore", "c.p12", "-srcstorepass", PASSWORD,
					"-destkeystore", "k.p12", "-deststorepass", PASSWORD, "-deststoretype", "PKCS12");
			assertHoldsAll(FoundIn.file(tools.content("k.p12"), PASSWORD), "keytool");
			Files.delete(folder.resolve("k.p12"));
		}
	}

	private String run(String... command) throws Exception {
		return tools.command(List.of(command)).ok().text();
	}

	private void assertHoldsAll(FileContents found, String how) {
		assertEquals(Set.copyOf(leaf.chain()), Set.copyOf(FoundIn.certificates(found)), how);
		assertTrue(Signatures.isKeyPair(found.keys().get(0).key(), leaf.certificate().getPublicKey()), how);
	}
}
