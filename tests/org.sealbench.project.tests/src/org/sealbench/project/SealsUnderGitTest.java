// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;
import org.sealbench.project.folder.ProjectFiles;
import org.sealbench.testkit.ProjectBuilder;

/** What a real git does with a protected project; its history knows what was newer. Git merges by lines here. */
class SealsUnderGitTest {

	private static final List<String> BOB_IS_BACK = List.of("PUT_BACK logins of device PLC_1");

	@TempDir
	private static Path made;
	@TempDir
	private Path folder;
	private Path root;

	/** Something that an administrator does. */
	private interface Work {
		void on(Project project) throws ProblemException;
	}

	@BeforeAll
	static void threeDevices() throws ProblemException {
		ProjectBuilder.in(made).devices(device("PLC_1"), device("PLC_2"), device("PLC_3")).protect().close();
	}

	private static Device device(String name) {
		return ProjectBuilder.webDevice(name, "bob");
	}

	@BeforeEach
	void underGit() throws Exception {
		root = ProjectFiles.copy(made, folder.resolve("plant"));
		git("init", "-q", "-b", "main");
		commit("plant");
	}

	private void git(String... arguments) throws IOException, InterruptedException {
		gitIn(root, arguments);
	}

	private void gitIn(Path where, String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of("git", "-c", "user.name=Test", "-c", "user.email=test@example.invalid"));
		command.addAll(List.of(arguments));
		File output = folder.resolve("git.txt").toFile();
		ProcessBuilder builder = new ProcessBuilder(command).directory(where.toFile()).redirectErrorStream(true)
				.redirectOutput(output);
		builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
		builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
		builder.environment().put("LC_ALL", "C");
		assertEquals(0, builder.start().waitFor(), () -> String.join(" ", command) + ": " + text(output.toPath()));
	}

	private static String text(Path file) {
		try {
			return Files.readString(file, StandardCharsets.UTF_8);
		} catch (IOException e) {
			return e.toString();
		}
	}

	private void commit(String message) throws IOException, InterruptedException {
		git("add", "-A");
		git("commit", "-q", "-m", message);
	}

	private void work(String message, Work work) throws Exception {
		try (Project project = ProjectBuilder.login(root)) {
			work.on(project);
			project.save();
		}
		commit(message);
	}

	private void removeBob(String device) throws Exception {
		work("without bob", project -> project.device(device).orElseThrow().getWebServer().getUsers().clear());
	}

	private void secure(String device) throws Exception {
		work("security", project -> project.device(device).orElseThrow().setGlobalSecurity(true));
	}

	private List<String> changes() throws ProblemException {
		return changes(root);
	}

	@Test
	void aHugeContentInTheHistoryIsPassedOver() throws Exception {
		removeBob("PLC_1");
		Path seals = root.resolve("integrity.seals");
		byte[] now = Files.readAllBytes(seals);
		Files.write(seals, new byte[40 << 20]);
		commit("nonsense");
		Files.write(seals, now);
		commit("as it was");
		assertEquals(List.of(), changes());
	}

	private static List<String> changes(Path root) throws ProblemException {
		try (Project project = Project.open(root)) {
			return project.integrity().changes().stream().map(change -> change.kind() + " " + change.item()).toList();
		}
	}

	private Path clone(String name, String... options) throws Exception {
		List<String> arguments = new ArrayList<>(List.of("clone", "-q"));
		arguments.addAll(List.of(options));
		arguments.addAll(List.of(root.toUri().toString(), folder.resolve(name).toString()));
		gitIn(folder, arguments.toArray(String[]::new));
		return folder.resolve(name);
	}

	@Test
	void aRevertedCommitIsNoticedInEveryClone() throws Exception {
		removeBob("PLC_1");
		secure("PLC_2");
		git("revert", "--no-edit", "HEAD~1");
		assertTrue(text(root.resolve("devices/PLC_1.device")).contains("bob"));
		assertEquals(BOB_IS_BACK, changes());
		assertEquals(BOB_IS_BACK, changes(clone("clone")));
		assertEquals(BOB_IS_BACK, changes(clone("shallow", "--depth", "1")), "the head of the later one says so");
	}

	@Test
	void soIsTheNewestOneByTheHistoryWhichSaysWhatWasThere() throws Exception {
		removeBob("PLC_1");
		git("revert", "--no-edit", "HEAD");
		assertEquals(BOB_IS_BACK, changes());
		assertEquals(BOB_IS_BACK, changes(clone("clone")));
		assertEquals(List.of(), changes(clone("shallow", "--depth", "1")), "without a history nobody can know");
		work("unrelated", project -> project.device("PLC_2").orElseThrow().setGlobalSecurity(true));
		assertEquals(BOB_IS_BACK, changes(), "other work does not decide on it");
		work("undone", project -> project.decisions().undo("logins of device PLC_1"));
		assertEquals(List.of(), changes());
		assertFalse(text(root.resolve("devices/PLC_1.device")).contains("bob"));
		assertEquals(List.of(), changes(clone("mended")));
	}

	@Test
	void anEarlierStateThatIsCommittedAgainIsNoticed() throws Exception {
		removeBob("PLC_1");
		secure("PLC_2");
		git("checkout", "-q", "HEAD~2", "--", ".");
		commit("all as it was");
		secure("PLC_3");
		assertEquals(List.of("PUT_BACK device PLC_2", "PUT_BACK logins of device PLC_1"), changes());
		work("wanted", project -> project.decisions().accept(List.of("device PLC_2", "logins of device PLC_1")));
		assertEquals(List.of(), changes(clone("clone")));
	}

	@Test
	void aMergeThatTakesAnEarlierStateIsNoticed() throws Exception {
		git("branch", "old");
		removeBob("PLC_1");
		git("switch", "-q", "old");
		secure("PLC_2");
		git("switch", "-q", "main");
		git("merge", "-q", "--no-commit", "old");
		git("checkout", "-q", "old", "--", ".");
		commit("merged");
		assertEquals(BOB_IS_BACK, changes());
	}

	@Test
	void otherBranchesAndTagsMayBeOlder() throws Exception {
		git("branch", "old");
		removeBob("PLC_1");
		git("tag", "without");
		secure("PLC_2");
		git("switch", "-q", "old");
		assertEquals(List.of(), changes());
		git("checkout", "-q", "without");
		assertEquals(List.of(), changes());
		git("worktree", "add", "-q", folder.resolve("tree").toString(), "old");
		assertEquals(List.of(), changes(folder.resolve("tree")));
		git("switch", "-q", "main");
		assertEquals(List.of(), changes());
	}

	@Test
	void whatWasNotCommittedMayBeLaidAside() throws Exception {
		try (Project project = Project.open(root)) {
			ProjectBuilder.login(project);
			project.device("PLC_1").orElseThrow().getWebServer().getUsers().clear();
			project.save();
		}
		git("stash", "-q");
		assertEquals(List.of(), changes());
		secure("PLC_2");
		git("stash", "pop", "-q");
		assertEquals(List.of(), changes());
		git("checkout", "-q", "--", ".");
		assertEquals(List.of(), changes());
	}

	@Test
	void branchesMergedRebasedAndPickedByLinesAreQuiet() throws Exception {
		git("switch", "-q", "-c", "work");
		removeBob("PLC_3");
		work("renamed", project -> project.device("PLC_3").orElseThrow().setName("PLC_4"));
		git("switch", "-q", "main");
		work("removed", project -> project.plant().getDevices().remove(project.device("PLC_1").orElseThrow()));
		secure("PLC_2");
		git("switch", "-q", "-c", "rebased", "work");
		git("rebase", "-q", "main");
		assertEquals(List.of(), changes());
		git("switch", "-q", "-c", "picked", "main");
		git("cherry-pick", "work~1", "work");
		assertEquals(List.of(), changes());
		git("switch", "-q", "-c", "squashed", "main");
		git("merge", "-q", "--squash", "work");
		commit("squashed");
		assertEquals(List.of(), changes());
		git("switch", "-q", "main");
		git("merge", "-q", "-m", "both", "work");
		assertEquals(List.of(), changes());
		assertEquals(List.of(), changes(clone("clone")));
		secure("PLC_4");
		assertEquals(List.of(), changes());
		assertFalse(Files.exists(root.resolve("devices/PLC_1.device")));
	}

	@Test
	void oneOfTwoCommitsOfABranchIsShownForTheOtherMayHaveBeenTakenBack() throws Exception {
		git("switch", "-q", "-c", "work");
		removeBob("PLC_1");
		secure("PLC_2");
		git("switch", "-q", "main");
		git("cherry-pick", "work");
		assertEquals(BOB_IS_BACK, changes());
	}
}
