// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two branches of a protected project, merged by a real git with Sealbench as its driver. */
class GitMergeTest {

	private static final String PASSWORD = "Correct-Horse-7";

	@TempDir
	private Path folder;
	private Cli cli;

	@BeforeEach
	void projectUnderGit() throws Exception {
		cli = Cli.withProject(folder);
		cli.environment.put("SEALBENCH_USER", "anna");
		cli.environment.put("SEALBENCH_PASSWORD", PASSWORD);
		for (int i = 1; i <= 2; i++) {
			cli.run("device", "add", "PLC_" + i, "--address", "127.0.0." + (10 + i)).requireDone();
			cli.run("device", "set", "PLC_" + i, "webserver.enabled=true", "security.global=true", "--yes")
					.requireDone();
		}
		cli.run("protect").requireDone();
		cli.run("compile").requireDone();
		git(cli.folder, 0, "init", "-q", "-b", "main");
		configure(cli.folder);
		commit(cli.folder, "plant");
	}

	private void configure(Path repository) throws Exception {
		Path script = folder.resolve("sealbench driver");
		Files.writeString(script,
				"#!/bin/sh\nexec \"" + System.getProperty("java.home") + "/bin/java\" -XX:+UseSerialGC -cp \""
						+ System.getProperty("java.class.path") + "\" org.sealbench.cli.Main \"$@\"\n");
		Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
		git(repository, 0, "config", "user.name", "Test");
		git(repository, 0, "config", "user.email", "test@example.invalid");
		git(repository, 0, "config", "merge.sealbench.name", "Sealbench");
		git(repository, 0, "config", "merge.sealbench.driver", "'" + script + "' merge %O %A %B %P");
		git(repository, 0, "config", "diff.sealbench.command", "'" + script + "' diff");
	}

	private void commit(Path repository, String message) throws Exception {
		git(repository, 0, "add", "-A");
		git(repository, 0, "commit", "-q", "-m", message);
	}

	private String git(Path repository, int exitCode, String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("git"));
		command.addAll(List.of(arguments));
		File output = Files.createTempFile(folder, "git", ".txt").toFile();
		ProcessBuilder builder = new ProcessBuilder(command).directory(repository.toFile()).redirectErrorStream(true)
				.redirectOutput(output);
		builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
		builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
		builder.environment().put("LC_ALL", "C");
		int actual = builder.start().waitFor();
		String text = Files.readString(output.toPath(), StandardCharsets.UTF_8);
		assertEquals(exitCode, actual, String.join(" ", command) + ": " + text);
		return text;
	}

	private static void addAndRenew(Cli station, String device, String address, int certificate) {
		station.run("device", "add", device, "--address", address).requireDone();
		station.run("cert", "renew", String.valueOf(certificate)).requireDone();
	}

	private void assertWholeWith(int certificates) {
		assertEquals("", cli.run("integrity").requireDone().out(), "an honest merge is no change from outside");
		TreeSet<Integer> numbers = new TreeSet<>();
		var list = cli.run("cert", "list", "--json").requireDone().json().getAsJsonArray("certificates");
		list.forEach(each -> numbers.add(each.getAsJsonObject().get("id").getAsInt()));
		assertEquals(list.size(), numbers.size(), "every number once: " + list);
		assertTrue(numbers.size() >= certificates, numbers.toString());
		cli.run("compile").requireDone();
		assertEquals(List.of("PLC_1", "PLC_2", "PLC_3", "PLC_4"),
				cli.run("device", "list", "--json").json().getAsJsonArray("devices").asList().stream()
						.map(each -> each.getAsJsonObject().get("name").getAsString()).toList());
	}

	@Test
	void twoBranchesThatAddADeviceAndRenewACertificateMergeWithoutConflict() throws Exception {
		git(cli.folder, 0, "switch", "-q", "-c", "other");
		addAndRenew(cli, "PLC_3", "127.0.0.13", 3);
		commit(cli.folder, "PLC_3");
		git(cli.folder, 0, "switch", "-q", "main");
		addAndRenew(cli, "PLC_4", "127.0.0.14", 4);
		commit(cli.folder, "PLC_4");
		git(cli.folder, 0, "merge", "-q", "-m", "both", "other");
		assertWholeWith(6);
	}

	@Test
	void twoBranchesThatBothExchangedTheProjectKeyConflictInWordsAndOursWorks() throws Exception {
		cli.environment.put("SEALBENCH_NEW_PASSWORD", "Battery-Staple-8");
		cli.run("user", "add", "bob").requireDone();
		cli.run("user", "add", "cora").requireDone();
		commit(cli.folder, "three");
		git(cli.folder, 0, "switch", "-q", "-c", "other");
		cli.run("user", "remove", "bob").requireDone();
		cli.run("device", "add", "PLC_3", "--address", "127.0.0.13").requireDone();
		commit(cli.folder, "without bob");
		git(cli.folder, 0, "switch", "-q", "main");
		cli.run("user", "remove", "cora").requireDone();
		commit(cli.folder, "without cora");
		String conflict = git(cli.folder, 1, "merge", "-q", "other");
		assertEquals(1, conflict.lines().filter(line -> line.startsWith("error: ")).count(), conflict);
		assertTrue(conflict.contains("plant plant > protection: both branches changed it"), conflict);
		assertTrue(conflict.contains("keys/0002.pem"), conflict);
		commit(cli.folder, "ours");
		assertEquals("anna\nbob\n", cli.run("user", "list").requireDone().out());
		// Who sealed what the other branch brings cannot be told any more: somebody whom it removed may have the key.
		assertEquals("device PLC_3 accepted\nlogins of device PLC_3 accepted\n",
				cli.run("integrity", "accept", "--all").requireDone().out());
		cli.run("user", "remove", "bob").requireDone();
		cli.run("cert", "renew", "3").requireDone();
		cli.run("compile", "PLC_1", "PLC_2").requireDone();
		cli.run("integrity").requireDone();
	}

	@Test
	void aDeviceThatOneBranchRemovedDoesNotComeBackAndARevertedCommitIsNoticed() throws Exception {
		git(cli.folder, 0, "switch", "-q", "-c", "other");
		cli.run("device", "add", "PLC_3", "--address", "127.0.0.13").requireDone();
		commit(cli.folder, "PLC_3");
		git(cli.folder, 0, "switch", "-q", "main");
		cli.run("device", "remove", "PLC_2").requireDone();
		commit(cli.folder, "without PLC_2");
		git(cli.folder, 0, "merge", "-q", "-m", "both", "other");
		assertEquals("", cli.run("integrity").requireDone().out());
		Path seals = cli.folder.resolve("integrity.seals");
		cli.run("device", "set", "PLC_3", "webserver.enabled=true").requireDone();
		assertEquals(1, Files.readAllLines(seals).stream().filter(line -> line.startsWith("device PLC_2\t")).count(),
				"that it was removed");
		commit(cli.folder, "server");

		cli.environment.put("SEALBENCH_NEW_PASSWORD", "Battery-Staple-8");
		cli.run("device", "set", "PLC_1", "webserver.users=+bob:view").requireDone();
		commit(cli.folder, "bob");
		cli.run("device", "set", "PLC_1", "webserver.users=-bob").requireDone();
		commit(cli.folder, "bob left");
		cli.run("project", "set", "organization=New").requireDone();
		commit(cli.folder, "later");
		git(cli.folder, 0, "revert", "--no-edit", "HEAD~1");
		Cli.Result shown = cli.run("integrity");
		assertEquals(1, shown.exitCode());
		assertTrue(shown.out().startsWith("logins of device PLC_1: put back\n"), shown.out());
		assertEquals("SB-3063", cli.run("download", "--sealed-only", "--json").firstProblem());
		assertEquals("logins of device PLC_1 undone\n", cli.run("integrity", "undo", "--all").requireDone().out());
		cli.run("integrity").requireDone();
		assertTrue(!Files.readString(cli.folder.resolve("devices/PLC_1.device")).contains("bob"));
	}

	@Test
	void twoClonesDoSoTooAndATrueConflictIsShownInWords() throws Exception {
		Path clone = folder.resolve("clone");
		git(folder, 0, "clone", "-q", cli.folder.toString(), clone.toString());
		configure(clone);
		Cli colleague = new Cli(clone);
		colleague.environment.putAll(cli.environment);
		addAndRenew(colleague, "PLC_3", "127.0.0.13", 3);
		commit(clone, "PLC_3");
		addAndRenew(cli, "PLC_4", "127.0.0.14", 4);
		commit(cli.folder, "PLC_4");
		git(cli.folder, 0, "pull", "-q", "--no-rebase", "--no-edit", clone.toString(), "main");
		assertWholeWith(6);
		commit(cli.folder, "compiled");

		git(cli.folder, 0, "switch", "-q", "-c", "other");
		cli.run("device", "set", "PLC_1", "webserver.port=9001").requireDone();
		String difference = git(cli.folder, 0, "diff", "--", "devices/PLC_1.device");
		assertEquals("device PLC_1 > web server > https port: 8443 -> 9001\n", difference);
		commit(cli.folder, "9001");
		git(cli.folder, 0, "switch", "-q", "main");
		cli.run("device", "set", "PLC_1", "webserver.port=9002").requireDone();
		commit(cli.folder, "9002");
		String conflict = git(cli.folder, 1, "merge", "-q", "other");
		assertTrue(conflict
				.contains("devices/PLC_1.device > device PLC_1 > web server > https port: both branches changed it:"
						+ " it was 8443, is 9002 here and 9001 there."),
				conflict);
		assertEquals(0, cli.run("device", "show", "PLC_1").exitCode(), "the file is whole");
	}
}
