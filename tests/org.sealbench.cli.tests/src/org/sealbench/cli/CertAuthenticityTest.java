// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.cli.Cli.Result;

import com.google.gson.JsonObject;

class CertAuthenticityTest {

	@TempDir
	private Path folder;
	private Cli cli;

	@BeforeEach
	void compiledPlant() {
		cli = Cli.withProtectedProject(folder);
		cli.run("device", "add", "PLC_1", "--address", "127.0.0.11").requireDone();
		cli.run("device", "set", "PLC_1", "webserver.enabled=true", "security.global=true", "--yes").requireDone();
		cli.run("compile").requireDone();
	}

	@Test
	void aDeviceCertificateIsHeldAgainstItsCa() {
		JsonObject found = cli.run("cert", "authenticity", "3", "--json").requireDone().json();
		assertTrue(found.get("authentic").getAsBoolean());
		assertTrue(found.get("signatureVerified").getAsBoolean());
		assertEquals(found.get("subjectKeyIdentifier"), found.get("authorityKeyIdentifier"));
		Result text = cli.run("cert", "authenticity", "3").requireDone();
		assertTrue(text.out().contains("made by the key of the CA") && text.out().contains("authentic: "), text.out());
	}

	@Test
	void anotherCaDidNotSignIt() {
		Result result = cli.run("cert", "authenticity", "3", "--ca", "1", "--json");
		assertEquals(1, result.exitCode());
		assertFalse(result.json().get("authentic").getAsBoolean());
		assertEquals("SB-8266", result.firstProblem());
	}

	@Test
	void filesNeedNoProject() throws IOException {
		cli.run("cert", "export", "3", "../web.der").requireDone();
		cli.run("cert", "export", "2", "../ca.pem").requireDone();
		Cli elsewhere = new Cli(folder);
		assertEquals(0, elsewhere.run("cert", "authenticity", "web.der", "--ca", "ca.pem").exitCode());
		assertEquals(2, elsewhere.run("cert", "authenticity", "web.der").exitCode());
		assertEquals(0, elsewhere.run("cert", "authenticity", "ca.pem").exitCode());
		Files.writeString(folder.resolve("text.pem"), "text");
		assertEquals(3, elsewhere.run("cert", "authenticity", "text.pem").exitCode());
		assertEquals(3, elsewhere.run("cert", "authenticity", "3").exitCode());
	}

	@Test
	void showsEverythingInAFile() throws IOException {
		cli.run("cert", "export", "3", "chain.p7b").requireDone();
		cli.run("cert", "export", "2", "ca.crl").requireDone();
		JsonObject chain = cli.run("cert", "show", "chain.p7b", "--json").requireDone().json();
		assertEquals(2, chain.getAsJsonArray("certificates").size());
		assertEquals(2, chain.getAsJsonArray("chain").size());
		assertTrue(chain.getAsJsonArray("certificates").get(1).getAsJsonObject().getAsJsonArray("fields").size() > 10);
		assertTrue(cli.run("cert", "show", "ca.crl").requireDone().out().contains("Next update"));
		JsonObject own = cli.run("cert", "show", "3", "--json").requireDone().json();
		assertEquals(2, own.getAsJsonArray("chain").size());
		JsonObject shown = own.getAsJsonArray("certificates").get(0).getAsJsonObject();
		assertEquals("PLC_1 web server", shown.getAsJsonArray("usedAs").get(0).getAsString());
		assertTrue(shown.get("fingerprintSha1").getAsString().matches("[0-9a-f]{40}"));
	}

	@Test
	void listsBySearchAndInOrder() {
		JsonObject found = cli.run("cert", "list", "--search", "plc_1", "--json").requireDone().json();
		assertEquals(1, found.getAsJsonArray("certificates").size());
		assertEquals("valid", found.getAsJsonArray("certificates").get(0).getAsJsonObject().get("state").getAsString());
		JsonObject sorted = cli.run("cert", "list", "--sort", "valid-to", "--json").requireDone().json();
		assertEquals(3, sorted.getAsJsonArray("certificates").get(0).getAsJsonObject().get("id").getAsInt());
		assertEquals(2, cli.run("cert", "list", "--sort", "colour").exitCode());
		assertTrue(cli.run("cert", "list").requireDone().out().startsWith("ID  STORE   COMMON NAME OF SUBJECT"));
	}

	@Test
	void advisesForTheProjectAndForNumbers() {
		JsonObject own = cli.run("advise", "--json").requireDone().json();
		assertEquals(1, own.get("devices").getAsInt());
		JsonObject many = new Cli(folder)
				.run("advise", "--devices", "10", "--clients", "5", "--changes", "no", "--json").requireDone().json();
		assertEquals("ca", many.get("advice").getAsString());
		assertEquals(50, many.getAsJsonObject("selfSigned").get("setUp").getAsInt());
		assertTrue(cli.run("advise", "--devices", "1", "--clients", "1", "--changes", "no").requireDone().out()
				.startsWith("Self-signed: For 1 device and 1 client"));
		assertEquals(2, cli.run("advise", "--devices", "-1", "--clients", "5").exitCode());
		assertEquals(2, cli.run("advise", "--changes", "maybe").exitCode());
	}
}
