// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.cli.Cli.Result;
import org.sealbench.testkit.ProjectBuilder;

import com.google.gson.JsonObject;

class CertCommandsTest {

	private static final String FILE_PASSWORD = "Battery-Staple-8";

	@TempDir
	private Path folder;
	private Cli cli;

	@BeforeEach
	void protect() {
		cli = Cli.withProtectedProject(folder);
		cli.environment.remove("SEALBENCH_USER");
	}

	@Test
	void listsCertificatesInTheFormOfTheContract() {
		JsonObject ca = cli.run("cert", "list", "--json").requireDone().json().getAsJsonArray("certificates").get(1)
				.getAsJsonObject();
		assertEquals(2, ca.get("id").getAsInt());
		assertEquals("ca", ca.get("store").getAsString());
		assertTrue(ca.get("commonName").getAsString().startsWith("Sealbench Project CA("));
		assertTrue(ca.get("privateKey").getAsBoolean());
		assertTrue(ca.get("fingerprintSha256").getAsString().matches("[0-9a-f]{64}"));
		assertTrue(Instant.parse(ca.get("notAfter").getAsString())
				.isAfter(Instant.parse(ca.get("notBefore").getAsString())));
		for (String field : List.of("subject", "issuer", "usedAs", "device")) {
			assertTrue(ca.has(field), field);
		}
	}

	@Test
	void exportsInEveryFormatByTheFilesEnding() throws IOException, GeneralSecurityException {
		cli.environment.put("SEALBENCH_FILE_PASSWORD", FILE_PASSWORD);
		for (String file : List.of("ca.der", "ca.pem", "ca.p7b", "ca.crl", "ca.crl.pem", "ca.p12", "ca.p8")) {
			cli.run("cert", "export", "2", file, "--user", ProjectBuilder.ADMINISTRATOR).requireDone();
			assertTrue(Files.size(cli.folder.resolve(file)) > 300, file);
		}
		CertificateFactory factory = CertificateFactory.getInstance("X.509");
		byte[] der = Files.readAllBytes(cli.folder.resolve("ca.der"));
		assertArrayEquals(der,
				factory.generateCertificate(Files.newInputStream(cli.folder.resolve("ca.pem"))).getEncoded());
		assertEquals("X.509", factory
				.generateCRL(new ByteArrayInputStream(Files.readAllBytes(cli.folder.resolve("ca.crl")))).getType());
		KeyStore store = KeyStore.getInstance(cli.folder.resolve("ca.p12").toFile(), FILE_PASSWORD.toCharArray());
		assertEquals(1, store.size());
	}

	@Test
	void showsACertificateByNumberAndFromAFile() {
		cli.run("cert", "export", "2", "ca.der").requireDone();
		JsonObject byNumber = cli.run("cert", "show", "2", "--json").requireDone().json();
		JsonObject fromFile = cli.run("cert", "show", "ca.der", "--json").requireDone().json();
		assertEquals(byNumber.get("fields"), fromFile.get("fields"));
		assertTrue(byNumber.getAsJsonArray("fields").size() > 10);
	}

	@Test
	void refusesWhatItCannotExport() throws IOException {
		assertEquals(2, cli.run("cert", "export", "99", "x.der").exitCode());
		assertEquals(2, cli.run("cert", "export", "2", "x", "--format", "zip").exitCode());
		assertEquals(2, cli.run("cert", "list", "--store", "attic").exitCode());
		assertEquals(2, cli.run("cert", "list", "--device", "nobody").exitCode());
		for (String ending : List.of("ca.jks", "ca", "ca.pem.bak")) {
			Result unknown = cli.run("cert", "export", "2", ending);
			assertEquals(2, unknown.exitCode(), ending);
			assertTrue(unknown.errors().get(0).contains("--format"), unknown.err());
			assertTrue(Files.notExists(cli.folder.resolve(ending)), ending);
		}
		assertEquals(3, cli.run("cert", "export", "2", "no/such/folder/x.der").exitCode());
		assertEquals(3, cli.run("cert", "show", "nowhere.der").exitCode());
		Files.writeString(cli.folder.resolve("text.der"), "no certificate");
		assertEquals(3, cli.run("cert", "show", "text.der").exitCode());
	}

	@Test
	void thePasswordOfTheLoginNeverSlipsIntoAFile() throws IOException {
		for (String file : List.of("x.p12", "x.p8")) {
			for (Result result : List.of(cli.run("cert", "export", "2", file, "--user", ProjectBuilder.ADMINISTRATOR),
					cli.run("cert", "export", "2", file, "--user", ProjectBuilder.ADMINISTRATOR, "--password-file",
							cli.passwordFile(ProjectBuilder.PASSWORD)))) {
				assertEquals(4, result.exitCode(), result.err());
				assertTrue(result.errors().get(0).contains("--file-password-file FILE, in SEALBENCH_FILE_PASSWORD"),
						result.err());
				assertTrue(Files.notExists(cli.folder.resolve(file)));
			}
		}
	}

	@Test
	void aFileThatIsThereIsReplacedByForceOnly() throws IOException {
		Path file = cli.folder.resolve("ca.p12");
		Files.writeString(file, "not to be lost");
		cli.environment.put("SEALBENCH_FILE_PASSWORD", FILE_PASSWORD);
		Result refused = cli.run("cert", "export", "2", "ca.p12", "--user", ProjectBuilder.ADMINISTRATOR);
		assertEquals(2, refused.exitCode());
		assertTrue(refused.errors().get(0).contains("--force"), refused.err());
		assertEquals("not to be lost", Files.readString(file));
		cli.run("cert", "export", "2", "ca.p12", "--user", ProjectBuilder.ADMINISTRATOR, "--force").requireDone();
		assertTrue(Files.size(file) > 300);
		if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
		}
	}

	@Test
	void aPrivateKeyNeedsTheLogin() {
		assertEquals(4, cli.run("cert", "export", "2", "x.p12").exitCode());
		cli.environment.put("SEALBENCH_PASSWORD", "Wrong-Horse-77");
		Result result = cli.run("cert", "export", "2", "x.p12", "--user", ProjectBuilder.ADMINISTRATOR);
		assertEquals(4, result.exitCode());
		assertTrue(Files.notExists(cli.folder.resolve("x.p12")));
	}
}
