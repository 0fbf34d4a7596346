// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.cli.Cli.Result;
import org.sealbench.testkit.ProjectBuilder;

import com.google.gson.JsonObject;

class CertImportTest {

	@TempDir
	private Path folder;
	private Cli cli;
	private Cli other;

	/** Two plants, so that one can import what the other exports. */
	@BeforeEach
	void protect() {
		cli = Cli.withProtectedProject(folder);
		new Cli(folder).run("new", "other").requireDone();
		other = new Cli(folder.resolve("other"));
		other.environment.putAll(cli.environment);
		other.run("protect").requireDone();
	}

	@Test
	void aDryRunSaysWhatWouldHappenAndTheImportDoesIt() throws IOException {
		other.run("cert", "export", "2", "ca.pem").requireDone();
		String file = other.folder.resolve("ca.pem").toString();
		byte[] before = Files.readAllBytes(cli.folder.resolve("plant.sealbench"));
		Result dry = cli.run("cert", "import", file, "--store", "trusted", "--dry-run").requireDone();
		assertEquals(1, dry.out().lines().count());
		assertTrue(dry.out().contains("new in trusted"), dry.out());
		assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(cli.folder.resolve("plant.sealbench"))));
		JsonObject added = cli.run("cert", "import", file, "--store", "trusted", "--json").requireDone().json()
				.getAsJsonArray("certificates").get(0).getAsJsonObject();
		assertEquals(3, added.get("id").getAsInt());
		assertEquals("trusted", added.get("store").getAsString());
		Result again = cli.run("cert", "import", file, "--store", "trusted");
		assertEquals(1, again.exitCode());
		assertTrue(again.errors().get(0).contains("already (ID 3)"), again.err());
	}

	@Test
	void aListOfATrustedCaIsTakenWhenItIsNewer() {
		other.run("cert", "export", "2", "ca.der").requireDone();
		other.run("cert", "export", "2", "ca.crl").requireDone();
		String list = other.folder.resolve("ca.crl").toString();
		assertEquals(3, cli.run("cert", "import", list, "--store", "trusted").exitCode());
		cli.run("cert", "import", other.folder.resolve("ca.der").toString(), "--store", "trusted").requireDone();
		assertTrue(cli.run("cert", "import", list, "--store", "trusted").requireDone().out()
				.contains("newest list, ID 3"));
		cli.run("cert", "export", "3", "copy.crl").requireDone();
		assertEquals(1, cli.run("cert", "import", list, "--store", "trusted").exitCode());
	}

	@Test
	void aKeyComesInWithItsCertificateAndItsChain() throws IOException {
		other.run("device", "add", "PLC_1", "--address", "127.0.0.11").requireDone();
		other.run("device", "set", "PLC_1", "security.global=true", "--yes").requireDone();
		other.run("cert", "new", "--device", "PLC_1", "--usage", "web", "--key", "p256").requireDone();
		String password = cli.passwordFile("File-Password-1\n");
		for (String format : List.of("p12", "p12-legacy")) {
			other.run("cert", "export", "3", format, "--format", format, "--export-password-file", password)
					.requireDone();
		}
		String file = other.folder.resolve("p12").toString();
		assertEquals(4, cli.run("cert", "import", file, "--store", "device").exitCode());
		cli.environment.remove("SEALBENCH_USER");
		assertEquals(4,
				cli.run("cert", "import", file, "--store", "device", "--file-password-file", password).exitCode());
		cli.environment.put("SEALBENCH_USER", ProjectBuilder.ADMINISTRATOR);
		cli.environment.put("SEALBENCH_FILE_PASSWORD", "wrong");
		assertEquals(4, cli.run("cert", "import", file, "--store", "device").exitCode());
		cli.environment.put("SEALBENCH_FILE_PASSWORD", "File-Password-1");
		cli.run("cert", "import", file, "--store", "device").requireDone();
		JsonObject listed = cli.run("cert", "list", "--store", "device", "--json").requireDone().json()
				.getAsJsonArray("certificates").get(0).getAsJsonObject();
		assertTrue(listed.get("privateKey").getAsBoolean());
		assertEquals(1, cli.run("cert", "import", other.folder.resolve("p12-legacy").toString(), "--store", "device")
				.exitCode());
		cli.run("cert", "export", listed.get("id").getAsString(), "chain.pem", "--format", "pem-chain").requireDone();
		assertEquals(2, Files.readString(cli.folder.resolve("chain.pem")).split("BEGIN CERTIFICATE", -1).length - 1);
	}

	@Test
	void brokenFilesAreOneErrorAndChangeNothing() throws IOException {
		other.run("cert", "export", "2", "ca.pem").requireDone();
		String pem = Files.readString(other.folder.resolve("ca.pem"));
		Files.write(cli.folder.resolve("empty"), new byte[0]);
		Files.writeString(cli.folder.resolve("noise"), "nothing of the kind");
		Files.writeString(cli.folder.resolve("wrong-label"), pem.replace("CERTIFICATE", "RSA PRIVATE KEY"));
		Files.writeString(cli.folder.resolve("half"), pem + pem.substring(0, pem.length() / 2));
		try (RandomAccessFile large = new RandomAccessFile(cli.folder.resolve("large").toFile(), "rw")) {
			large.setLength(100L << 20);
		}
		byte[] before = Files.readAllBytes(cli.folder.resolve("plant.sealbench"));
		for (String file : List.of("empty", "noise", "wrong-label", "half", "large", "absent", ".")) {
			Result result = cli.run("cert", "import", file, "--store", "trusted");
			assertEquals(3, result.exitCode(), file);
			assertEquals(1, result.errors().size(), result.err());
			assertFalse(result.out().contains("new in"), result.out());
		}
		assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(cli.folder.resolve("plant.sealbench"))));
	}

	@Test
	void anUnprotectedProjectHasNoStoreForIt() throws IOException {
		other.run("cert", "export", "2", "ca.pem").requireDone();
		new Cli(folder).run("new", "open").requireDone();
		Result refused = new Cli(folder.resolve("open")).run("cert", "import",
				other.folder.resolve("ca.pem").toString(), "--store", "trusted");
		assertEquals(1, refused.exitCode());
		assertTrue(refused.errors().get(0).contains("sealbench protect"), refused.err());
	}

	@Test
	void aClientsPkiFolderGetsTheCaWithItsList() throws IOException {
		cli.run("cert", "export", "2", "--to-pki", "client").requireDone();
		assertEquals(1, count("client/trusted/certs", ".der"));
		assertEquals(1, count("client/trusted/crl", ".crl"));
		assertEquals(2, cli.run("cert", "export", "2").exitCode());
		assertEquals(2, cli.run("cert", "export", "2", "x.der", "--to-pki", "client").exitCode());
		assertFalse(Files.exists(cli.folder.resolve("x.der")));
	}

	private long count(String path, String ending) throws IOException {
		try (Stream<Path> files = Files.list(cli.folder.resolve(path))) {
			return files.filter(file -> file.toString().endsWith(ending)).count();
		}
	}
}
