// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
		assertEquals(0, git("-c", "user.name=Anna", "-c", "user.email=anna@example.org", "-c", "commit.gpgsign=false",
				"commit", "-q", "-m", "begin"));
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
