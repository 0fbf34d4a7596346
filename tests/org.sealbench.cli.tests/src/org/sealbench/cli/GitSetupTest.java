// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sealbench.cli.Cli.Result;
import org.sealbench.operations.git.GitProblem;

/** The git repository of a project, set up by command, with a real git. */
class GitSetupTest {

	@TempDir
	private Path folder;
	private Cli cli;
	private Path program;

	@BeforeEach
	void makeRepository() throws Exception {
		cli = Cli.withProject(folder);
		program = folder.resolve("it's a program");
		Files.writeString(program,
				"#!/bin/sh\nexec \"" + System.getProperty("java.home") + "/bin/java\" -XX:+UseSerialGC -cp \""
						+ System.getProperty("java.class.path") + "\" org.sealbench.cli.Main \"$@\"\n");
		Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
		git(0, "init", "-q", "-b", "main");
		git(0, "config", "user.name", "Test");
		git(0, "config", "user.email", "test@example.invalid");
	}

	@Test
	void gitComparesMergesAndChecksWithIt() throws Exception {
		cli.run("device", "add", "PLC_1", "--address", "127.0.0.11").requireDone();
		setup();
		git(0, "add", "-A");
		git(0, "commit", "-q", "-m", "plant");
		git(0, "checkout", "-q", "-b", "other");
		cli.run("device", "set", "PLC_1", "webserver.port=9001").requireDone();
		assertTrue(git(0, "diff").contains("9001"), "not compared by Sealbench");
		git(0, "commit", "-q", "-am", "web port");
		git(0, "checkout", "-q", "main");
		cli.run("device", "set", "PLC_1", "opcua.port=4999").requireDone();
		git(0, "commit", "-q", "-am", "opc ua port");
		git(0, "merge", "-q", "other");
		String device = Files.readString(cli.folder.resolve("devices/PLC_1.device"));
		assertTrue(device.contains("9001") && device.contains("4999"), device);
		Files.writeString(cli.folder.resolve("key.pem"), "-----BEGIN PRIVATE KEY-----\nMC4CAQ==\n");
		git(0, "add", "key.pem");
		String refused = git(1, "commit", "-q", "-m", "a key");
		assertTrue(refused.contains("key.pem") && refused.contains("not encrypted"), refused);
	}

	@Test
	void theSecondTimeNothingIsLeftToDo() {
		assertTrue(setup().out().contains("merge.sealbench.driver: set"));
		assertFalse(setup().out().contains(": set"));
	}

	@Test
	void completesOlderFilesAndKeepsTheUsersLines() throws IOException {
		Path attributes = cli.folder.resolve(".gitattributes");
		String whole = Files.readString(attributes);
		Files.writeString(attributes, "*.pdf binary\n*.device text eol=lf\n");
		Files.delete(cli.folder.resolve(".gitignore"));
		setup();
		assertEquals("*.pdf binary\n" + whole, Files.readString(attributes));
		assertTrue(Files.readString(cli.folder.resolve(".gitignore")).contains("\n.private/\n"));
	}

	@Test
	void nothingBehindALinkIsReadOrWritten() throws IOException {
		Path other = Files.writeString(folder.resolve("other"), "not of the project\n");
		Path attributes = cli.folder.resolve(".gitattributes");
		String whole = Files.readString(attributes);
		Files.delete(attributes);
		Files.createSymbolicLink(attributes, other);
		setup();
		assertEquals("not of the project\n", Files.readString(other));
		assertFalse(Files.isSymbolicLink(attributes));
		assertEquals(whole, Files.readString(attributes));
	}

	@Test
	void aHookOfSomebodyElseStays() throws Exception {
		Path hook = cli.folder.resolve(".git/hooks/pre-commit");
		Files.createDirectories(hook.getParent());
		// In no character set that we know.
		byte[] theirs = "#!/bin/sh\ntrue # f\u00FCr\n".getBytes(StandardCharsets.ISO_8859_1);
		Files.write(hook, theirs);
		Result result = setup();
		assertTrue(result.err().contains("git check || exit 1"), result.err());
		assertArrayEquals(theirs, Files.readAllBytes(hook));
		cli.runJson("git", "setup", "--program", program.toString()).requireDone().requireProblem(GitProblem.HOOK_TAKEN,
				hook.toString());
		cli.run("git", "setup", "--remove").requireDone();
		assertArrayEquals(theirs, Files.readAllBytes(hook));
	}

	@Test
	void noHookIsWrittenForAllRepositories() throws Exception {
		Path shared = Files.createDirectory(folder.resolve("hooks"));
		Path included = Files.writeString(folder.resolve("shared.config"), "[core]\n\thooksPath = " + shared + "\n");
		git(0, "config", "--local", "core.hooksPath", shared.toString());
		setup();
		assertTrue(Files.exists(shared.resolve("pre-commit")), "it is a setting of this repository alone");
		cli.run("git", "setup", "--remove").requireDone();
		git(0, "config", "--local", "--unset", "core.hooksPath");
		git(0, "config", "--local", "include.path", included.toString());
		Result result = setup();
		assertTrue(result.err().contains("core.hooksPath") && result.err().contains("git check || exit 1"),
				result.err());
		assertFalse(Files.exists(shared.resolve("pre-commit")));
		cli.runJson("git", "setup", "--program", program.toString()).requireDone()
				.requireProblem(GitProblem.HOOKS_SHARED, shared.resolve("pre-commit").toString());

		String line = result.err().lines().map(each -> each.replaceFirst(".*pre-commit hook: ", "").strip())
				.filter(each -> each.endsWith("git check || exit 1")).findFirst().orElseThrow();
		Files.writeString(shared.resolve("pre-commit"), "#!/bin/sh\n" + line + "\n");
		assertEquals("", setup().err(), "what is done is not asked for again");
	}

	@Test
	void canBeTakenBack() throws Exception {
		setup();
		cli.run("git", "setup", "--remove").requireDone();
		assertFalse(Files.exists(cli.folder.resolve(".git/hooks/pre-commit")));
		git(1, "config", "--get", "merge.sealbench.driver");
	}

	@Test
	void saysWhereThereIsNoRepository() throws Exception {
		Cli other = new Cli(folder.resolve("other"));
		new Cli(folder).run("new", "other").requireDone();
		Result result = other.run("git", "setup");
		assertEquals(3, result.exitCode());
		assertTrue(result.errors().get(0).contains("git init"), result.err());
		other.runJson("git", "setup").requireProblem(GitProblem.NO_REPOSITORY, other.folder.toString());
		assertEquals(3, new Cli(folder).run("git", "check").exitCode());
	}

	@ParameterizedTest
	@CsvSource({ "certificates/9.pem,'-----BEGIN RSA PRIVATE KEY-----\nMIIB',SB-8751",
			"k.txt,'text\n-----BEGIN EC PRIVATE KEY-----\r\nMIIB',SB-8751", ".private/x,anything,SB-8750",
			"sub/.sealbench/lock,x,SB-8750", "devices/A.device,'<<<<<<< HEAD\na\n=======\nb\n>>>>>>> other\n',SB-8752",
			"devices/B.device,'<sealbench:Device name=',SB-8753", "plant.sealbench,'<<',SB-8753" })
	void namesWhatMustNotBeCommitted(String path, String content, String code) throws Exception {
		Path file = cli.folder.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, content);
		git(0, "add", "-f", path);
		// What is committed counts, not what lies in the work tree by now.
		Files.writeString(file, "");
		Result result = cli.run("git", "check", "--json");
		assertEquals(1, result.exitCode(), result.err());
		assertEquals(code, result.firstProblem());
	}

	@Test
	void namesAFileThatGitCannotBeAskedFor() throws Exception {
		Files.writeString(cli.folder.resolve("a\nb.pem"), "x");
		git(0, "add", "-A");
		Result result = cli.run("git", "check", "--json");
		assertEquals(1, result.exitCode());
		assertEquals("SB-8754", result.firstProblem());
	}

	@ParameterizedTest
	@CsvSource({ "a.pem,'-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIB'",
			"b.pem,'-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\nMIIB'",
			"notes.txt,'A line of -----BEGIN PRIVATE KEY----- and no more.'", "Füße/ü.txt,x", "c.md,'=======\n'" })
	void letsTheRestThrough(String path, String content) throws Exception {
		Path file = cli.folder.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, content);
		git(0, "add", "-A");
		Result result = cli.run("git", "check", "--json").requireDone();
		assertTrue(result.json().get("files").getAsInt() >= 4, result.out());
	}

	private Result setup() {
		return cli.run("git", "setup", "--program", program.toString()).requireDone();
	}

	private String git(int exitCode, String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("git"));
		command.addAll(List.of(arguments));
		File output = Files.createTempFile(folder, "git", ".txt").toFile();
		ProcessBuilder builder = new ProcessBuilder(command).directory(cli.folder.toFile()).redirectErrorStream(true)
				.redirectOutput(output);
		builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
		builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
		builder.environment().put("LC_ALL", "C.UTF-8");
		int actual = builder.start().waitFor();
		String text = Files.readString(output.toPath());
		assertEquals(exitCode, actual, String.join(" ", command) + ": " + text);
		return text;
	}
}
