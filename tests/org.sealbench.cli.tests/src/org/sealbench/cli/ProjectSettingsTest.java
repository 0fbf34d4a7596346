// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.cli.Cli.Result;

import com.google.gson.JsonObject;

class ProjectSettingsTest {

	@TempDir
	private Path folder;
	private Cli cli;

	@BeforeEach
	void project() {
		cli = Cli.withProject(folder);
	}

	@Test
	void showsAndSetsInTheSameWords() {
		JsonObject shown = cli
				.run("project", "set", "crl-url=http://pki.example/ca{ca}.crl", "validity-days=825", "--json")
				.requireDone().json();
		assertEquals("825", shown.getAsJsonObject("settings").get("validity-days").getAsString());
		assertEquals(shown, cli.run("project", "show", "--json").requireDone().json());
		String text = cli.run("project", "show").requireDone().out();
		assertTrue(text.contains("http://pki.example/ca{ca}.crl"), text);
		cli.run("project", "set", "crl-url=").requireDone();
		assertEquals("",
				cli.run("project", "show", "--json").json().getAsJsonObject("settings").get("crl-url").getAsString());
	}

	@Test
	void theProjectsOwnUsersAreSetAndShown() throws Exception {
		String file = cli.passwordFile("operator 10\n");
		JsonObject shown = cli
				.run("project", "set", "opcua.users=+anna,+bert:view", "--new-password-file", file, "--json")
				.requireDone().json();
		assertEquals("[\"anna:view,write\",\"bert:view\"]", shown.getAsJsonArray("users").toString());
		cli.run("project", "set", "opcua.users=-bert").requireDone();
		assertTrue(cli.run("project", "show").requireDone().out().contains("anna:view,write"));
		Result refused = cli.run("project", "set", "opcua.users=+carl");
		assertEquals(4, refused.exitCode(), refused.err());
		assertTrue(refused.errors().get(0).startsWith("error: project > opcua.users: "), refused.err());
	}

	@Test
	void whatIsWrongIsToldInOneLineAndNothingIsWritten() throws Exception {
		String before = Files.readString(cli.folder.resolve("plant.sealbench"));
		for (String wrong : List.of("crl-url=nonsense", "validity-days=0", "colour=red", "validity-days", "=5")) {
			Result result = cli.run("project", "set", "organization=Other", wrong);
			assertEquals(2, result.exitCode(), wrong + result.err());
			assertEquals(1, result.errors().size(), result.err());
		}
		assertEquals(2, cli.run("project", "set").exitCode());
		assertEquals(before, Files.readString(cli.folder.resolve("plant.sealbench")));
	}

	@Test
	void aProtectedProjectWantsTheLoginAndItsCertificatesFollow() throws Exception {
		cli.environment.put("SEALBENCH_USER", "anna");
		cli.environment.put("SEALBENCH_PASSWORD", "Correct-Horse-7");
		cli.run("protect").requireDone();
		cli.environment.put("SEALBENCH_PASSWORD", "Wrong-Horse-77");
		assertEquals(4, cli.run("project", "set", "validity-days=398").exitCode());
		cli.environment.put("SEALBENCH_PASSWORD", "Correct-Horse-7");
		cli.run("project", "set", "validity-days=398", "crl-url=http://pki.example/ca{ca}.crl").requireDone();
		assertEquals(0, cli.run("integrity").exitCode(), "sealed by who set it");
		cli.run("cert", "new", "--usage", "client", "--key", "p256", "--ca", "2", "--cn", "c").requireDone();
		cli.run("cert", "export", "3", "c.der").requireDone();
		X509Certificate made = (X509Certificate) CertificateFactory.getInstance("X.509")
				.generateCertificate(Files.newInputStream(cli.folder.resolve("c.der")));
		Duration length = Duration.between(made.getNotBefore().toInstant(), made.getNotAfter().toInstant());
		// Both ends belong to the validity (RFC 5280 §4.1.2.5), and it cannot begin before the CA's.
		assertTrue(length.compareTo(Duration.ofDays(398)) < 0 && length.compareTo(Duration.ofDays(396)) > 0,
				length.toString());
		assertTrue(cli.run("cert", "show", "3").out().contains("http://pki.example/ca2.crl"));
		Path file = cli.folder.resolve("plant.sealbench");
		Files.writeString(file, Files.readString(file).replace("pki.example", "evil.example"));
		assertEquals(1, cli.run("integrity").exitCode(), "set without the login");
	}
}
