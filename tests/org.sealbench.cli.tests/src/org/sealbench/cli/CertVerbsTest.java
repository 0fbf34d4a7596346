// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.cli.Cli.Result;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** The commands that change certificates, in the form of the contract. */
class CertVerbsTest {

	@TempDir
	private Path folder;
	private Cli cli;

	@BeforeEach
	void protectedPlant() {
		cli = Cli.withProtectedProject(folder);
		cli.run("device", "add", "PLC_1", "--address", "127.0.0.11", "--dns", "plc-1.localhost").requireDone();
		cli.run("device", "add", "PLC_2", "--address", "127.0.0.12").requireDone();
		cli.run("device", "set", "PLC_1", "webserver.enabled=true", "security.global=true", "--yes").requireDone();
	}

	@Test
	void aCertificateGoesItsWay() throws Exception {
		JsonObject made = only(
				cli.run("cert", "new", "--device", "PLC_1", "--usage", "web", "--key", "p256", "--json"));
		assertEquals(3, made.get("id").getAsInt());
		assertEquals("PLC_1/Webserver-3", made.get("commonName").getAsString());
		assertEquals("device", made.get("store").getAsString());
		assertEquals("[\"PLC_1 web server\"]",
				only(cli.run("cert", "assign", "3", "--device", "PLC_1", "--as", "web", "--json")).get("usedAs")
						.toString());
		JsonObject renewed = cli.run("cert", "renew", "3", "--json").requireDone().json();
		assertEquals(4, renewed.getAsJsonArray("certificates").get(0).getAsJsonObject().get("id").getAsInt());
		assertEquals("[\"PLC_1\"]", renewed.get("loadAgain").toString());
		Result inUse = cli.run("cert", "delete", "4");
		assertEquals(1, inUse.exitCode());
		assertTrue(inUse.errors().get(0).contains("PLC_1 web server"), inUse.err());
		cli.run("cert", "replace", "4", "--with", "3").requireDone();
		cli.run("cert", "delete", "4").requireDone();
		assertTrue(Files.notExists(cli.folder.resolve("keys/0004.pem")));
		cli.run("cert", "unassign", "3", "--device", "PLC_1", "--as", "web").requireDone();
		only(cli.run("cert", "revoke", "3", "--reason", "keyCompromise", "--json"));
		cli.run("cert", "export", "2", "ca.crl.pem").requireDone();
		assertTrue(openssl("crl", "-in", "ca.crl.pem", "-noout", "-text").contains("Key Compromise"));
	}

	@Test
	void opensslAcceptsWhatCaOneSignsAndTheListAndTheRequest() throws Exception {
		Result made = cli.run("cert", "new", "--device", "PLC_1", "--usage", "opcua", "--ca", "1", "--cn",
				"Old partner", "--san", "ip:127.0.0.11,dns:old.example,uri:urn:old:partner", "--until", "2040-01-01");
		assertEquals(0, made.exitCode());
		assertTrue(made.err().contains("SHA-1"), made.err());
		cli.run("cert", "export", "1", "ca.pem").requireDone();
		cli.run("cert", "export", "1", "ca.crl.pem").requireDone();
		cli.run("cert", "export", "3", "old.pem").requireDone();
		// SHA-1 is below the security level that openssl starts with.
		openssl("verify", "-auth_level", "0", "-x509_strict", "-crl_check", "-CRLfile", "ca.crl.pem", "-CAfile",
				"ca.pem", "old.pem");
		String text = openssl("x509", "-in", "old.pem", "-noout", "-text");
		assertTrue(text.contains("sha1WithRSAEncryption") && text.contains("DNS:old.example, URI:urn:old:partner"),
				text);
		openssl("crl", "-in", "ca.crl.pem", "-CAfile", "ca.pem", "-noout");
		cli.run("cert", "request", "3", "old.csr").requireDone();
		assertTrue(openssl("req", "-in", "old.csr", "-verify", "-noout", "-text").contains("DNS:old.example"));
	}

	@Test
	void aDeviceOfItsOwnIsRefusedTheGlobalStores() {
		Result refused = cli.run("cert", "new", "--device", "PLC_2", "--usage", "web", "--ca", "2", "--json");
		assertNotEquals(0, refused.exitCode());
		assertEquals("SB-8220", refused.firstProblem());
		assertTrue(refused.err().contains("Turn on security.global for PLC_2"), refused.err());
		assertEquals("local",
				only(cli.run("cert", "new", "--device", "PLC_2", "--usage", "web", "--key", "p256", "--json"))
						.get("store").getAsString());
	}

	@Test
	void wrongUsageIsToldInOneLine() {
		for (List<String> wrong : List.of(List.of("new", "--device", "PLC_1", "--usage", "mail"),
				List.of("new", "--device", "PLC_1"),
				List.of("new", "--device", "PLC_1", "--usage", "web", "--key", "dsa"),
				List.of("new", "--device", "PLC_1", "--usage", "web", "--san", "x"),
				List.of("new", "--device", "PLC_1", "--usage", "web", "--ca", "2", "--self-signed"),
				List.of("new", "--device", "PLC_1", "--usage", "web", "--until", "soon"),
				List.of("new", "--device", "PLC_1", "--usage", "web", "--key", "p256", "--until", "2999-01-01"),
				List.of("new", "--device", "PLC_1", "--usage", "web", "--key", "p256", "--cn", ""),
				List.of("assign", "1", "--device", "PLC_1", "--as", "mail"),
				List.of("assign", "77", "--device", "PLC_1", "--as", "web"),
				List.of("revoke", "1", "--reason", "boredom"), List.of("renew", "x"), List.of("delete", "77"),
				List.of("replace", "1"))) {
			String[] command = Stream.concat(Stream.of("cert"), wrong.stream()).toArray(String[]::new);
			Result result = cli.run(command);
			assertEquals(2, result.exitCode(), wrong + result.err());
			assertEquals(1, result.errors().size(), result.err());
		}
		assertEquals(2, cli.run("cert", "list", "--json").json().getAsJsonArray("certificates").size());
	}

	@Test
	void everyChangeNeedsTheLogin() {
		cli.environment.put("SEALBENCH_PASSWORD", "Wrong-Horse-77");
		for (String command : List.of("new --device PLC_1 --usage web", "assign 2 --device PLC_1 --as trusted-client",
				"unassign 2 --device PLC_1 --as trusted-client", "renew 2", "replace 1 --with 2", "delete 1",
				"revoke 1", "request 1 x.csr")) {
			assertEquals(4, cli.run(("cert " + command).split(" ")).exitCode(), command);
		}
		cli.environment.remove("SEALBENCH_USER");
		assertEquals(4, cli.run("cert", "renew", "2").exitCode());
	}

	@Test
	void aPlaceholderIsMadeForAnOutsideCa() throws Exception {
		assertEquals("device", only(
				cli.run("cert", "new", "--device", "PLC_1", "--usage", "web", "--key", "p384", "--outside", "--json"))
				.get("store").getAsString());
		cli.run("cert", "request", "3", "r.der").requireDone();
		openssl("req", "-inform", "der", "-in", "r.der", "-verify", "-noout");
		Result assigned = cli.run("cert", "assign", "3", "--device", "PLC_1", "--as", "web");
		assertEquals(1, assigned.exitCode());
		assertTrue(assigned.err().contains("waits for the answer"), assigned.err());
	}

	@Test
	void aNewOneIsUsedAtOnceIfAsked() {
		assertEquals("[\"PLC_1 web server\"]", only(
				cli.run("cert", "new", "--device", "PLC_1", "--usage", "web", "--key", "p256", "--assign", "--json"))
				.get("usedAs").toString());
	}

	private static JsonObject only(Result result) {
		JsonArray certificates = result.requireDone().json().getAsJsonArray("certificates");
		assertEquals(1, certificates.size());
		return certificates.get(0).getAsJsonObject();
	}

	private String openssl(String... arguments) throws Exception {
		Path output = folder.resolve("openssl.txt");
		List<String> command = Stream.concat(Stream.of("openssl"), Stream.of(arguments)).toList();
		Process process = new ProcessBuilder(command).directory(cli.folder.toFile()).redirectErrorStream(true)
				.redirectOutput(output.toFile()).start();
		process.getOutputStream().close();
		if (!process.waitFor(300, TimeUnit.SECONDS)) {
			process.destroyForcibly().waitFor();
			throw new AssertionError("openssl does not end");
		}
		assertEquals(0, process.exitValue(), Files.readString(output));
		return Files.readString(output);
	}
}
