// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.cli.Cli;
import org.sealbench.cli.Cli.Result;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

class CheckCommandTest {

	@TempDir
	private Path folder;
	private Cli cli;

	@BeforeEach
	void protect() {
		cli = Cli.withProject(folder);
		cli.environment.put("SEALBENCH_PASSWORD", "Correct-Horse-7");
		cli.run("protect", "--user", "admin").requireDone();
		cli.environment.remove("SEALBENCH_PASSWORD");
	}

	@Test
	void aFreshProjectPassesWithoutALogin() {
		Result result = cli.run("check");
		assertEquals(0, result.exitCode(), result.err());
		assertTrue(result.out().startsWith("note: SB-6203: 1: Sealbench Project CA("), result.out());
		assertTrue(result.out().endsWith("0 errors, 0 warnings and 1 note in 2 certificates and 2 revocation lists\n"),
				result.out());
		assertEquals("", result.err());
	}

	@Test
	void whatEndsWithinTheDaysFailsTheBuild() {
		Result result = cli.run("check", "--within", "7000");
		assertEquals(1, result.exitCode());
		assertEquals(1, result.errors().size());
		assertTrue(result.errors().get(0).startsWith("error: check: 0 errors, 4 warnings and 1 note in"), result.err());
	}

	@Test
	void theJsonDocumentHasTheFindingsInTheFormOfTheContract() {
		Result result = cli.run("check", "--within", "7000", "--json");
		assertEquals(1, result.exitCode());
		JsonObject document = result.json();
		assertFalse(document.get("good").getAsBoolean());
		assertEquals(2, document.getAsJsonObject("checked").get("certificates").getAsInt());
		assertEquals(5, document.getAsJsonArray("problems").size());
		for (JsonElement each : document.getAsJsonArray("problems")) {
			assertEquals(List.of("code", "severity", "place", "message", "remedy"),
					List.copyOf(each.getAsJsonObject().keySet()));
		}
		assertEquals(0, cli.run("check", "--json").exitCode());
	}

	@Test
	void filesAreCheckedWithoutAProject() throws IOException {
		cli.run("cert", "export", "2", "../ca.pem").requireDone();
		cli.run("cert", "export", "2", "../ca.crl").requireDone();
		Cli elsewhere = new Cli(folder);
		Result good = elsewhere.run("check", "ca.pem", "ca.crl", "--within", "30");
		assertEquals(0, good.exitCode(), good.err());
		assertEquals("0 errors, 0 warnings and 0 notes in 1 certificate and 1 revocation list\n", good.out());
		Result later = elsewhere.run("check", "ca.pem", "--at", "2060-01-01", "--json");
		assertEquals(1, later.exitCode());
		assertEquals("SB-6220", later.firstProblem());
		Files.writeString(folder.resolve("text.pem"), "no certificate");
		assertEquals(3, elsewhere.run("check", "text.pem", "ca.pem").exitCode());
		assertEquals(3, elsewhere.run("check", "nowhere.pem").exitCode());
		assertEquals(3, elsewhere.run("check").exitCode());
	}

	@Test
	void wrongUsageIsToldAsSuch() {
		assertEquals(2, cli.run("check", "--target", "netscape").exitCode());
		assertEquals(2, cli.run("check", "--within", "-1").exitCode());
		assertEquals(2, cli.run("check", "--within", "soon").exitCode());
		assertEquals(2, cli.run("check", "--at", "soon").exitCode());
		assertEquals(0, cli.run("check", "--target", "chrome,opcua").exitCode());
	}
}
