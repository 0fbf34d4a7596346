// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.project.folder.ProjectFolder;
import org.sealbench.project.folder.ProjectProblem;
import org.sealbench.project.folder.SavingProblem;
import org.sealbench.project.storage.FileOperations;
import org.sealbench.project.storage.ProjectLock;
import org.sealbench.testkit.ProjectBuilder;

class OpenLockTest {

	@TempDir
	private Path folder;
	private Path root;

	@BeforeEach
	void makeProject() {
		root = folder.resolve("plant");
		ProjectBuilder.in(root).close();
	}

	/** Another process that has the project open until its input ends. */
	public static void main(String[] arguments) throws IOException {
		try (OpenLock occupation = OpenLock.acquire(Path.of(arguments[0]))) {
			System.out.println(occupation.obstacle().map(Problem::line).orElse("taken"));
			System.in.read();
		}
	}

	@Test
	void theSecondIsToldWhoHasItUntilTheFirstIsGone() throws Exception {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		Process other = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"),
				OpenLockTest.class.getName(), root.toString()).start();
		try (BufferedReader output = other.inputReader(StandardCharsets.UTF_8)) {
			assertEquals("taken", output.readLine());
			try (OpenLock second = OpenLock.acquire(root)) {
				Problem obstacle = second.obstacle().orElseThrow();
				assertEquals(SavingProblem.OCCUPIED, obstacle.code());
				assertTrue(obstacle.message().contains("(process " + other.pid() + ")"), obstacle.message());
				assertEquals("plant", Project.open(root).plant().getName(), "it can be looked at");
			}
		} finally {
			other.destroyForcibly().waitFor();
		}
		try (OpenLock next = OpenLock.acquire(root)) {
			assertEquals(Optional.empty(), next.obstacle(), "a killed process leaves nothing behind");
			try (OpenLock same = OpenLock.acquire(root)) {
				assertTrue(same.obstacle().isPresent());
			}
		}
	}

	@Test
	void whoeverDoesNotGetTheLockOfASaveIsToldWhoHasIt() throws ProblemException {
		ProjectFolder project = new ProjectFolder(root);
		try (ProjectLock held = ProjectLock.acquire(project)) {
			Problem refused = assertThrows(ProblemException.class,
					() -> ProjectLock.acquire(project, "lock", Duration.ZERO).close()).problem();
			assertEquals(ProjectProblem.LOCKED, refused.code());
			assertEquals(root.toString(), refused.place().object());
		}
		ProjectLock.acquire(project, "lock", Duration.ZERO).close();
	}

	@Test
	void whoeverReadsWhileOthersSaveAgainAndAgainIsToldSo() throws ProblemException {
		AtomicInteger saves = new AtomicInteger();
		FileOperations busy = new FileOperations() {
			@Override
			public byte[] read(Path file) throws IOException {
				byte[] content = FileOperations.super.read(file);
				Path journal = root.resolve(".sealbench/journal");
				Files.createDirectories(journal);
				Files.setLastModifiedTime(journal, FileTime.fromMillis(saves.incrementAndGet() * 1_000L));
				return content;
			}
		};
		Problem refused = assertThrows(ProblemException.class,
				() -> new ProjectReader(busy, Runnable::run).open(root).close()).problem();
		assertEquals(SavingProblem.BUSY, refused.code());
		assertEquals(root.toString(), refused.place().object());
		Project.open(root).close();
	}

	@Test
	void aVanishedFolderIsNotMadeAnew() throws ProblemException, IOException {
		Project project = Project.open(root);
		Files.move(root, folder.resolve("elsewhere"));
		project.plant().setComment("changed");
		assertEquals(SavingProblem.FOLDER_GONE, assertThrows(ProblemException.class, project::save).problem().code());
		assertTrue(Files.notExists(root));
		Files.move(folder.resolve("elsewhere"), root);
		project.save();
		assertEquals("changed", Project.open(root).plant().getComment());
	}

	@Test
	void whatSomebodyElseSavedIsNotOverwritten() throws ProblemException {
		Project mine = Project.open(root);
		Project theirs = Project.open(root);
		theirs.plant().setComment("theirs");
		theirs.save();
		mine.plant().setComment("mine");
		assertEquals(ProjectProblem.CHANGED_OUTSIDE, assertThrows(ProblemException.class, mine::save).problem().code());
		assertEquals("theirs", Project.open(root).plant().getComment());
	}
}
