// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;
import org.sealbench.model.ModelFactory;
import org.sealbench.project.Project;
import org.sealbench.project.folder.ProjectProblem;
import org.sealbench.project.folder.SavingProblem;
import org.sealbench.testkit.ProjectBuilder;

/** Links and modes of a project's files are as they were after a save, or the save is refused before it changes any. */
@DisabledOnOs(OS.WINDOWS)
class LinkedFilesTest {

	@TempDir
	private Path temporary;
	private Path root;
	private Path device;

	@BeforeEach
	void projectWithADevice() throws Exception {
		root = temporary.resolve("plant");
		device = root.resolve("devices/D1.device");
		try (Project project = ProjectBuilder.in(root).saved()) {
			Device made = ModelFactory.eINSTANCE.createDevice();
			made.setFormatVersion(1);
			made.setName("D1");
			project.plant().getDevices().add(made);
			project.save();
		}
	}

	private static void comment(Path root, String comment) throws ProblemException {
		try (Project project = Project.open(root)) {
			project.device("D1").orElseThrow().setComment(comment);
			project.plant().setComment(comment);
			project.save();
		}
	}

	private void assertRefused(String why) throws IOException {
		String before = Files.readString(root.resolve("plant.sealbench"));
		Problem problem = assertThrows(ProblemException.class, () -> comment(root, "again")).problem();
		assertEquals(SavingProblem.NO_PLACE, problem.code());
		assertTrue(problem.line().contains("devices/D1.device") && problem.line().contains(why), problem.line());
		assertEquals(before, Files.readString(root.resolve("plant.sealbench")), "nothing else is written");
	}

	@Test
	void aLinkWithinTheProjectStaysAndItsFileIsWritten() throws Exception {
		Path shared = Files.move(device, Files.createDirectory(root.resolve("shared")).resolve("D1.xml"));
		Files.createSymbolicLink(device, Path.of("../shared/D1.xml"));
		comment(root, "through the link");
		assertTrue(Files.isSymbolicLink(device));
		assertTrue(Files.readString(shared).contains("through the link"));
		assertEquals("through the link", Project.open(root).device("D1").orElseThrow().getComment());
	}

	@Test
	void aLinkOutOfTheProjectIsRefusedByNameBeforeAnythingIsWritten() throws Exception {
		Path outside = Files.move(device, temporary.resolve("elsewhere.device"));
		Files.createSymbolicLink(device, outside);
		String before = Files.readString(outside);
		assertRefused("it is a link out of the project, to " + outside.toRealPath());
		assertEquals(before, Files.readString(outside));
		assertTrue(Files.isSymbolicLink(device));
	}

	@Test
	void aLinkedFolderOutsideIsRefusedToo() throws Exception {
		Path outside = Files.move(root.resolve("devices"), temporary.resolve("devices"));
		Files.createSymbolicLink(root.resolve("devices"), outside);
		assertRefused("it is a link out of the project");
	}

	@Test
	void aLinkIntoGitsOwnFilesIsRefused() throws Exception {
		Path hook = Files.createDirectories(root.resolve(".git/hooks")).resolve("post-checkout");
		Files.move(device, hook);
		Files.createSymbolicLink(device, Path.of("../.git/hooks/post-checkout"));
		assertRefused("it is a link out of the project");
	}

	@Test
	void aLinkToAPrivateKeyIsRefused() throws Exception {
		Path key = Files.move(device, root.resolve(".private/0007.pem"));
		Files.createSymbolicLink(device, Path.of("../.private/0007.pem"));
		String before = Files.readString(key);
		assertRefused("it is a link to a private key");
		assertEquals(before, Files.readString(key));
	}

	@Test
	void aDeviceThatIsRemovedTakesItsLinkWithItAndNotWhatItLeadsTo() throws Exception {
		Path outside = Files.move(device, temporary.resolve("elsewhere.device"));
		Files.createSymbolicLink(device, outside);
		try (Project project = Project.open(root)) {
			project.plant().getDevices().clear();
			project.save();
		}
		assertFalse(Files.exists(device, LinkOption.NOFOLLOW_LINKS));
		assertTrue(Files.exists(outside));
	}

	@Test
	void theProjectsFolderMayBeReachedByALink() throws Exception {
		Path link = Files.createSymbolicLink(temporary.resolve("link"), root);
		comment(link, "by the link");
		assertTrue(Files.isSymbolicLink(link));
		assertEquals("by the link", Project.open(root).device("D1").orElseThrow().getComment());
	}

	@Test
	void modesStayAsTheyWereSet() throws Exception {
		Files.setPosixFilePermissions(device, PosixFilePermissions.fromString("rw-rw-r--"));
		Files.setPosixFilePermissions(root.resolve("plant.sealbench"), PosixFilePermissions.fromString("rw-r-----"));
		comment(root, "changed");
		assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(device)));
		assertEquals("rw-r-----",
				PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve("plant.sealbench"))));
	}

	@Test
	void aHardLinkKeepsTheOldContentAsInABackupOfLinks() throws Exception {
		Path backup = Files.createLink(temporary.resolve("backup.device"), device);
		String before = Files.readString(backup);
		comment(root, "changed");
		assertEquals(before, Files.readString(backup));
		assertTrue(Files.readString(device).contains("changed"));
	}

	@Test
	void aJournalThatCameWithTheProjectWritesNoFilesOfGit() throws Exception {
		Path journal = Files.createDirectories(root.resolve(".sealbench/journal"));
		Files.createDirectories(root.resolve(".git/hooks"));
		for (String path : new String[] { ".git/hooks/post-checkout", ".GIT/config", ".sealbench/numbers" }) {
			Files.writeString(journal.resolve("0.part"), "#!/bin/sh\n");
			Files.writeString(journal.resolve("plan"), "put 0.part " + path + "\nend\n");
			ProblemException refused = assertThrows(ProblemException.class, () -> Project.open(root), path);
			assertEquals(ProjectProblem.JOURNAL_DAMAGED, refused.problem().code(), path);
		}
		assertFalse(Files.exists(root.resolve(".git/hooks/post-checkout")));
	}

	@Test
	void aLinkedJournalDeletesNobodysFiles() throws Exception {
		Path precious = Files.writeString(Files.createDirectory(temporary.resolve("mine")).resolve("file"), "precious");
		Path journal = root.resolve(".sealbench/journal");
		Files.delete(journal);
		Files.createSymbolicLink(journal, precious.getParent());
		ProblemException refused = assertThrows(ProblemException.class, () -> comment(root, "changed"));
		assertTrue(refused.problem().line().contains(".sealbench/journal is a link"), refused.problem().line());
		assertEquals("precious", Files.readString(precious));
	}
}
