// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Usage;
import org.sealbench.testkit.CredentialBuilder;

import com.google.gson.JsonObject;

/** Who connects to whom, from the command line. */
class MatrixTest {

	@TempDir
	private Path folder;
	private Cli cli;

	@BeforeEach
	void compiledDevice() {
		new Cli(folder).run("new", "plant").requireDone();
		cli = new Cli(folder.resolve("plant"));
		cli.run("device", "add", "PLC_1", "--address", "127.0.0.11").requireDone();
		cli.run("device", "set", "PLC_1", "webserver.enabled=true").requireDone();
	}

	@Test
	void tellsInWordsJsonAndPicture() throws Exception {
		assertTrue(cli.run("matrix").requireDone().out().contains("not decided yet"));
		cli.run("compile").requireDone();
		JsonObject link = cli.run("matrix", "--json", "--svg", "m.svg").requireDone().json().getAsJsonArray("links")
				.get(0).getAsJsonObject();
		assertEquals("would connect", link.get("answer").getAsString());
		assertEquals("encrypted", link.get("weakest").getAsString());
		assertTrue(Files.readString(folder.resolve("plant/m.svg")).startsWith("<?xml"));
	}

	@Test
	void explainsOneConnection() {
		assertEquals(1, cli.run("explain", "Web browser", "PLC_1").exitCode());
		cli.run("compile").requireDone();
		assertTrue(cli.run("explain", "Web browser", "PLC_1").requireDone().out().contains("would connect"));
		assertEquals(1, cli.run("explain", "PLC_1", "PLC_1").exitCode());
		assertEquals(2, cli.run("explain", "nobody", "PLC_1").exitCode());
	}

	@Test
	void trustMakesDevicesConnectToEachOther() {
		cli.run("device", "add", "PLC_2", "--address", "127.0.0.12").requireDone();
		for (String device : List.of("PLC_1", "PLC_2")) {
			cli.run("device", "set", device, "opcua.enabled=true", "opcua.licence=small", "opcua.policies=secure",
					"--yes").requireDone();
		}
		assertEquals(1, cli.run("trust", "PLC_1", "PLC_2").exitCode());
		cli.run("compile").requireDone();
		assertEquals(1, cli.run("explain", "PLC_1", "PLC_2").exitCode());
		assertEquals(2, cli.run("trust", "PLC_1").exitCode());
		assertEquals(2, cli.run("trust", "PLC_1", "nobody").exitCode());
		JsonObject trusted = cli.run("trust", "PLC_1", "PLC_2", "--json").requireDone().json();
		assertEquals(2, trusted.getAsJsonArray("trusted").size());
		assertTrue(cli.run("explain", "PLC_1", "PLC_2").requireDone().out().contains("would connect"));
		assertTrue(cli.run("explain", "station", "PLC_2").requireDone().out().contains("would connect"));
	}

	@Test
	void aRevokedServerIsRefusedEverywhereWhoeverElseIsTrusted() throws Exception {
		Files.writeString(folder.resolve("plant/pw.txt"), "correct horse 1");
		cli.run("protect", "--user", "anna", "--password-file", "pw.txt").requireDone();
		cli.run("device", "set", "PLC_1", "security.global=true", "--yes", "--user", "anna", "--password-file",
				"pw.txt").requireDone();
		cli.run("compile", "--user", "anna", "--password-file", "pw.txt").requireDone();
		assertEquals(0, cli.run("explain", "Web browser", "PLC_1").exitCode());
		Files.writeString(folder.resolve("plant/other.pem"),
				Certificates.pem(CredentialBuilder.of("Other CA", Usage.CA).selfSigned().certificate()));
		cli.run("cert", "import", "other.pem", "--store", "ca", "--user", "anna", "--password-file", "pw.txt")
				.requireDone();
		cli.run("cert", "revoke", "3", "--user", "anna", "--password-file", "pw.txt").requireDone();
		assertTrue(cli.run("explain", "Web browser", "PLC_1").out().contains("was revoked on"));
		assertTrue(cli.run("matrix").requireDone().out().contains("would be refused"));
		assertEquals(1, cli.run("cert", "verify", "3", "--usage", "web", "--host", "127.0.0.11").exitCode());
		assertEquals(1, cli.run("check").exitCode());
	}
}
