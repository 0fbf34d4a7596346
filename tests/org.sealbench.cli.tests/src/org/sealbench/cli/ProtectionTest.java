// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.cli.Cli.Result;

import com.google.gson.JsonElement;

class ProtectionTest {

	private static final String PASSWORD = "Correct-Horse-7";

	@TempDir
	private Path folder;
	private Cli cli;

	@BeforeEach
	void makeProject() {
		cli = Cli.withProject(folder);
	}

	@Test
	void printsTheRecoveryKeyOnceAndKeepsNoSecret() throws IOException {
		Result result = cli.run("protect", "--user", "admin", "--password-file", cli.passwordFile(PASSWORD), "--json")
				.requireDone();
		String key = result.json().get("recoveryKey").getAsString();
		assertTrue(key.matches("([0-9A-Z]{5}-){5}[0-9A-Z]"), key);
		assertFalse(result.err().contains(key));
		try (Stream<Path> files = Files.walk(cli.folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				String content = Files.readString(file);
				assertFalse(content.contains(PASSWORD) || content.contains(key), file.toString());
			}
		}
		assertEquals(2,
				cli.run("cert", "list", "--store", "ca", "--json").json().getAsJsonArray("certificates").size());
	}

	@Test
	void saysTheNumbersOfItsCas() throws IOException {
		cli.run("device", "add", "PLC_1", "--address", "127.0.0.11").requireDone();
		cli.run("device", "set", "PLC_1", "webserver.enabled=true").requireDone();
		cli.run("compile").requireDone();
		Result result = cli.run("protect", "--user", "admin", "--password-file", cli.passwordFile(PASSWORD), "--json")
				.requireDone();
		List<Integer> said = result.json().getAsJsonArray("authorities").asList().stream().map(JsonElement::getAsInt)
				.toList();
		List<Integer> made = cli.run("cert", "list", "--store", "ca", "--json").json().getAsJsonArray("certificates")
				.asList().stream().map(each -> each.getAsJsonObject().get("id").getAsInt()).toList();
		assertEquals(made, said);
		assertEquals(List.of(1, 2), said, "kept free while the project was not protected");
		assertTrue(result.err().contains("Made CA " + made.get(0) + ","), result.err());
	}

	@Test
	void numbersThatAnEarlierVersionGaveToOthersStayTheirs() throws IOException {
		Path plant = cli.folder.resolve("plant.sealbench");
		Files.writeString(plant, Files.readString(plant)
				.replaceAll("\\s*(lastCertificateNumber=\"2\"|authorityNumbersKept=\"true\")", ""));
		Files.deleteIfExists(cli.folder.resolve(".sealbench/numbers"));
		cli.run("device", "add", "PLC_1", "--address", "127.0.0.11").requireDone();
		cli.run("device", "set", "PLC_1", "webserver.enabled=true").requireDone();
		cli.run("compile").requireDone();
		assertEquals("[2,3]",
				cli.run("protect", "--user", "admin", "--password-file", cli.passwordFile(PASSWORD), "--json")
						.requireDone().json().getAsJsonArray("authorities").toString());
	}

	@Test
	void protectsOnlyOnce() throws IOException {
		String file = cli.passwordFile(PASSWORD);
		cli.run("protect", "--user", "admin", "--password-file", file).requireDone();
		assertEquals(1, cli.run("protect", "--user", "admin", "--password-file", file).exitCode());
	}

	@Test
	void refusesAWeakPasswordAndChangesNothing() throws IOException {
		Result result = cli.run("protect", "--user", "admin", "--password-file", cli.passwordFile("short"));
		assertEquals(2, result.exitCode());
		assertEquals(0, cli.run("cert", "list", "--json").json().getAsJsonArray("certificates").size());
	}

	@Test
	void asksOnATerminalTwice() {
		cli.terminal = new Typist(PASSWORD, PASSWORD);
		cli.run("protect", "--user", "admin").requireDone();
	}

	@Test
	void needsAUserAndAPassword() {
		assertEquals(2, cli.run("protect").exitCode());
		assertEquals(2, cli.run("protect", "--user", "admin").exitCode());
	}

	@Test
	void wrongPasswordAndUnknownUserAreTheSameAnswer() throws IOException {
		cli.run("protect", "--user", "admin", "--password-file", cli.passwordFile(PASSWORD)).requireDone();
		for (String user : new String[] { "admin", "nobody" }) {
			Result result = cli.run("compile", "--user", user, "--password-file", cli.passwordFile("Wrong-Horse-77"));
			assertEquals(4, result.exitCode());
			assertEquals("error: user " + user + ": user name or password is wrong. Check both; capitals count.",
					result.err().strip());
		}
		assertEquals(4, cli.run("download").exitCode());
	}

	@Test
	void aCancelledProtectionLeavesTheProjectAsItWas() throws IOException {
		String before = Files.readString(cli.folder.resolve("plant.sealbench"));
		cli.interrupt.request();
		Result result = cli.run("protect", "--user", "admin", "--password-file", cli.passwordFile(PASSWORD));
		assertEquals(1, result.exitCode());
		assertTrue(result.errors().get(0).contains("cancelled"), result.err());
		assertEquals(before, Files.readString(cli.folder.resolve("plant.sealbench")));
	}
}
