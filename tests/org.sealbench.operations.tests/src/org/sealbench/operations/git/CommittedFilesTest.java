// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.ProblemException;

/** What git has of a folder is told with a real git, which runs nothing of a stranger's for it. */
class CommittedFilesTest {

	private static final String FILE = "devices/PLC_1.device";

	@TempDir
	private Path folder;

	@BeforeEach
	void makeRepository() throws Exception {
		Files.createDirectory(folder.resolve("devices"));
		Files.writeString(folder.resolve(FILE), "committed\n");
		assertEquals(0, git("init", "-q"));
		assertEquals(0, git("add", FILE));
		commit();
	}

	@Test
	void nothingIsFetchedForAPartialClone() throws Exception {
		Path ran = folder.resolve("ran");
		remove("HEAD:devices");
		for (String[] each : new String[][] { { "core.repositoryformatversion", "1" },
				{ "extensions.partialClone", "origin" }, { "remote.origin.promisor", "true" },
				{ "remote.origin.url", "ssh://127.0.0.1/plant" }, { "core.sshCommand", "echo >ran; false" } }) {
			assertEquals(0, git("config", each[0], each[1]));
		}
		git("ls-tree", "-r", "HEAD");
		assertTrue(Files.deleteIfExists(ran), "git by itself runs the command");
		CommittedFiles files = new CommittedFiles(folder);
		assertEquals(Map.of(FILE, GitState.NEW), files.states(List.of(FILE)));
		files.history(FILE);
		assertFalse(Files.exists(ran));
	}

	@Test
	void noFilterOfAStrangersRepositoryIsRun() throws Exception {
		Path ran = folder.resolve("ran");
		Files.writeString(folder.resolve(".gitattributes"), "* filter=x diff=x\n");
		for (String program : List.of("filter.x.clean", "filter.x.smudge", "filter.x.process", "diff.x.textconv",
				"diff.x.command", "diff.external")) {
			assertEquals(0, git("config", program, "echo >" + ran + "; cat"));
		}
		Files.writeString(folder.resolve(FILE), "changed!!\n");
		git("status", "--porcelain");
		assertTrue(Files.deleteIfExists(ran), "git by itself runs the filter");
		CommittedFiles files = new CommittedFiles(folder);
		assertEquals(Map.of(FILE, GitState.CHANGED), files.states(List.of(FILE)));
		files.compare(List.of(FILE));
		files.history(FILE);
		assertTrue(ProjectCommit.of(folder, "downloads.log").isDirty());
		new CheckStaged().run(folder);
		GitCommits.of(folder);
		assertFalse(Files.exists(ran));
	}

	@Test
	void aProjectIsAsItsCommitUntilAFileIsAnotherGoneOrNew() throws Exception {
		assertFalse(dirty());
		Files.writeString(folder.resolve(FILE), "committed\r\n");
		assertFalse(dirty(), "line ends are those that git writes here");
		Files.writeString(folder.resolve(FILE), "other\n");
		assertTrue(dirty());
		Files.delete(folder.resolve(FILE));
		assertTrue(dirty());
		Files.writeString(folder.resolve(FILE), "committed\n");
		Files.writeString(folder.resolve("downloads.log"), "a line\n");
		assertFalse(dirty());
		Files.writeString(folder.resolve("new"), "");
		assertTrue(dirty());
		assertEquals(0, git("add", "new"));
		assertTrue(dirty(), "what is added is not committed");
		assertEquals(0, git("rm", "-q", "--cached", "new"));
		Files.writeString(folder.resolve(".git/info/exclude"), "new\n");
		assertFalse(dirty());
	}

	@Test
	void aLinkIsComparedByWhereItLeads() throws Exception {
		Files.createSymbolicLink(folder.resolve("link"), Path.of("devices/PLC_1.device"));
		assertEquals(0, git("add", "link"));
		commit();
		assertFalse(dirty());
		Files.delete(folder.resolve("link"));
		Files.createSymbolicLink(folder.resolve("link"), Path.of("devices/other.device"));
		assertTrue(dirty());
		Files.delete(folder.resolve("link"));
		Files.writeString(folder.resolve("link"), "devices/PLC_1.device");
		assertTrue(dirty());
	}

	@Test
	void whatIsTooLargeForAProjectIsNotLookedInto() throws Exception {
		Path large = folder.resolve("large.device");
		Files.write(large, new byte[16_000_001]);
		assertEquals(0, git("add", "large.device"));
		commit();
		Files.writeString(folder.resolve(FILE), "committed\nand more\n");
		CommittedFiles files = new CommittedFiles(folder);
		List<String> lines = files.compare(List.of("large.device", FILE));
		assertEquals("large.device: too large to be compared", lines.get(0));
		assertTrue(lines.size() > 1, "the next one is compared: " + lines);
		assertEquals(List.of("large.device: too large to be compared"), files.history("large.device").get(0).lines());
		assertEquals(Map.of(FILE, GitState.CHANGED), files.states(List.of("large.device", FILE)));
	}

	/** A pipe that nobody writes into: git waits for its settings. */
	@Test
	void aRepositoryThatNeverAnswersIsGivenUp() throws Exception {
		Files.delete(folder.resolve(".git/config"));
		assertEquals(0, new ProcessBuilder("mkfifo", folder.resolve(".git/config").toString()).start().waitFor());
		GitRunner git = new GitRunner(folder, Duration.ofMillis(300));
		ProblemException refused = assertThrows(ProblemException.class, () -> git.attempt("rev-parse", "HEAD"));
		assertEquals(GitProblem.GIT_FAILED, refused.problem().code());
		assertEquals("'git rev-parse' failed: it did not end", refused.problem().message());
	}

	@Test
	void aFolderThatIsGoneIsNotTakenForAMissingGit() {
		CommittedFiles gone = new CommittedFiles(folder.resolve("gone"));
		ProblemException refused = assertThrows(ProblemException.class, () -> gone.states(List.of(FILE)));
		assertEquals(GitProblem.NO_FOLDER, refused.problem().code());
	}

	private boolean dirty() {
		return ProjectCommit.of(folder, "downloads.log").isDirty();
	}

	private void commit() throws IOException, InterruptedException {
		assertEquals(0, git("-c", "user.name=Anna", "-c", "user.email=anna@example.org", "-c", "commit.gpgsign=false",
				"commit", "-q", "-m", "more"));
	}

	@Test
	void aNameThatIsNotAsciiIsIgnoredLikeOthers() throws Exception {
		String name = "devices/Z\u00e4hler.device";
		Files.writeString(folder.resolve(".gitignore"), name + "\n");
		assertEquals(Map.of("devices/fresh.device", GitState.NEW),
				new CommittedFiles(folder).states(List.of(FILE, name, "devices/fresh.device")));
	}

	private void remove(String object) throws IOException, InterruptedException {
		Path told = folder.resolve("told");
		assertEquals(0, process("rev-parse", object).redirectOutput(told.toFile()).start().waitFor());
		String name = Files.readString(told).strip();
		Path file = folder.resolve(".git/objects").resolve(name.substring(0, 2)).resolve(name.substring(2));
		assertTrue(file.toFile().setWritable(true) && Files.deleteIfExists(file));
	}

	private int git(String... arguments) throws IOException, InterruptedException {
		return process(arguments).start().waitFor();
	}

	private ProcessBuilder process(String... arguments) {
		List<String> command = Stream.concat(Stream.of("git"), Stream.of(arguments)).toList();
		return new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD);
	}
}
