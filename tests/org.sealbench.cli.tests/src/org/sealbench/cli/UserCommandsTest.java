// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.cli.Cli.Result;

class UserCommandsTest {

	private static final String ANNA = "Correct-Horse-7";
	private static final String BOB = "Battery-Staple-8";

	@TempDir
	private Path folder;
	private Cli cli;
	private String recoveryKey;
	private String anna;
	private String bob;

	@BeforeEach
	void makeProject() throws IOException {
		cli = Cli.withProject(folder);
		anna = cli.passwordFile(ANNA);
		bob = cli.passwordFile(BOB);
		recoveryKey = cli.run("protect", "--user", "anna", "--password-file", anna, "--json").requireDone().json()
				.get("recoveryKey").getAsString();
	}

	private Result asAnna(String... command) {
		String[] all = Arrays.copyOf(command, command.length + 4);
		System.arraycopy(new String[] { "--user", "anna", "--password-file", anna }, 0, all, command.length, 4);
		return cli.run(all);
	}

	private int compileAs(String user, String passwordFile) {
		return cli.run("compile", "--user", user, "--password-file", passwordFile).exitCode();
	}

	@Test
	void addsListsAndRemoves() throws IOException {
		asAnna("user", "add", "bob", "--new-password-file", bob).requireDone();
		assertEquals("anna\nbob\n", cli.run("user", "list").requireDone().out());
		assertEquals(2, cli.run("user", "list", "--json").json().getAsJsonArray("users").size());
		assertEquals(0, compileAs("bob", bob));
		String key = Files.readString(cli.folder.resolve("keys/0001.pem"));
		asAnna("user", "remove", "bob").requireDone();
		assertFalse(key.equals(Files.readString(cli.folder.resolve("keys/0001.pem"))));
		assertEquals(4, compileAs("bob", bob));
		assertEquals(0, compileAs("anna", anna));
		assertEquals(1, asAnna("user", "remove", "anna").exitCode());
		assertEquals(2, asAnna("user", "remove", "bob").exitCode());
	}

	@Test
	void theNewPasswordComesFromTheEnvironmentToo() {
		cli.environment.put("SEALBENCH_NEW_PASSWORD", BOB);
		asAnna("user", "add", "bob").requireDone();
		cli.environment.remove("SEALBENCH_NEW_PASSWORD");
		cli.environment.put("SEALBENCH_PASSWORD", BOB);
		asAnna("user", "add", "cora").requireDone();
		assertEquals(0, compileAs("bob", bob));
		assertEquals(0, compileAs("cora", bob));
	}

	@Test
	void changesAPassword() {
		cli.run("user", "password", "anna", "--password-file", anna, "--new-password-file", bob).requireDone();
		assertEquals(4, compileAs("anna", anna));
		assertEquals(0, compileAs("anna", bob));
	}

	@Test
	void recoversWithTheRecoveryKeyOnce() throws IOException {
		String key = cli.passwordFile(recoveryKey);
		Result result = cli
				.run("user", "recover", "--user", "anna", "--password-file", key, "--new-password-file", bob, "--json")
				.requireDone();
		String next = result.json().get("recoveryKey").getAsString();
		assertTrue(next.matches("([0-9A-Z]{5}-){5}[0-9A-Z]"));
		assertTrue(result.err().contains("administrator anna has a new password"), result.err());
		assertEquals(0, compileAs("anna", bob));
		assertEquals(4,
				cli.run("user", "recover", "--user", "anna", "--password-file", key, "--new-password-file", anna)
						.exitCode());
		Result other = cli.run("user", "recover", "--user", "ana", "--password-file", cli.passwordFile(next),
				"--new-password-file", bob).requireDone();
		assertTrue(other.err().contains("ana was no administrator and is one now"), other.err());
	}

	@Test
	void withoutALoginThePublicPartIsReadAndTheRestIsExitCode4() {
		for (String command : new String[] { "user list", "user policy", "cert list", "cert show 2", "compile",
				"device list" }) {
			assertEquals(0, cli.run(command.split(" ")).exitCode(), command);
		}
		for (String command : new String[] { "user add eve", "user password anna", "user remove anna",
				"user policy --minimum-length 12", "cert export 2 out.p12", "download", "user recover --user anna" }) {
			Result result = cli.run(command.split(" "));
			assertEquals(4, result.exitCode(), command + ": " + result.err());
			assertEquals(1, result.errors().size(), command);
		}
	}

	@Test
	void thePolicyIsSetByAnAdministrator() {
		asAnna("user", "policy", "--minimum-length", "30").requireDone();
		assertEquals(2, asAnna("user", "add", "bob", "--new-password-file", bob).exitCode());
		assertEquals(30, cli.run("user", "policy", "--json").json().get("minimumLength").getAsInt());
	}

	@Test
	void aProjectWithoutProtectionSaysSo() {
		Cli plain = Cli.withProject(folder.resolve("other"));
		assertEquals("", plain.run("user", "list").requireDone().out());
		assertEquals(1, plain.run("user", "add", "bob", "--new-password-file", bob).exitCode());
		assertEquals(1,
				plain.run("user", "password", "bob", "--password-file", bob, "--new-password-file", bob).exitCode());
	}
}
