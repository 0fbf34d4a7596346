// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;
import org.sealbench.model.ModelFactory;
import org.sealbench.project.folder.GitFiles;
import org.sealbench.project.folder.ProjectFolder;
import org.sealbench.project.folder.ProjectProblem;
import org.sealbench.testkit.ProjectBuilder;

class ProjectTest {

	@TempDir
	private Path folder;

	@Test
	void aNewProjectOpensAgain() throws Exception {
		make().close();
		try (Project project = Project.open(folder)) {
			assertEquals("plant", project.plant().getName());
			assertFalse(project.isDirty());
			assertEquals("plant link", project.certificates().link().get().certificate().getSubjectX500Principal()
					.getName().replace("CN=", ""));
		}
	}

	@Test
	void plainKeysArePrivateToTheirOwnerAndIgnoredByGit() throws Exception {
		make().close();
		Path key = folder.resolve(".private/link.pem");
		assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key)));
		assertTrue(Files.readString(folder.resolve(".gitignore")).contains(".private/"));
	}

	@Test
	void theFolderOfPlainKeysIsItsOwnersAlone() throws Exception {
		Project project = make();
		Path keys = folder.resolve(".private");
		assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(keys)));
		Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString("rwxr-xr-x"));
		project.plant().getDevices().add(device("PLC_1"));
		project.save();
		assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(keys)));
		project.close();
		Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString("rwxrwxrwx"));
		Project.open(folder).close();
		assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(keys)));
	}

	@Test
	void eachDeviceHasAFileOfItsOwn() throws Exception {
		Project project = make();
		project.plant().getDevices().add(device("PLC_1"));
		project.plant().getDevices().add(device("PLC_2"));
		assertTrue(project.isDirty());
		project.save();
		assertFalse(project.isDirty());
		assertTrue(Files.exists(folder.resolve("devices/PLC_2.device")));
		project.device("PLC_2").orElseThrow().setName("PLC_3");
		project.plant().getDevices().remove(0);
		project.save();
		assertEquals(List.of("PLC_3"),
				Project.open(folder).plant().getDevices().stream().map(Device::getName).toList());
		assertFalse(Files.exists(folder.resolve("devices/PLC_1.device")));
	}

	@Test
	void whateverChangesMakesItDirtyAndTakingItBackCleanAgain() throws Exception {
		Project project = make();
		project.plant().getDevices().add(device("PLC_1"));
		project.save();
		assertFalse(project.isDirty());
		project.plant().setComment("changed");
		assertTrue(project.isDirty());
		project.plant().setComment("");
		assertFalse(project.isDirty());
		int days = project.plant().getSettings().getValidityDays();
		project.plant().getSettings().setValidityDays(days + 1);
		assertTrue(project.isDirty(), "the settings are in the plant's file");
		project.plant().getSettings().setValidityDays(days);
		assertFalse(project.isDirty());
		project.plant().getDevices().add(device("PLC_2"));
		assertTrue(project.isDirty());
		project.plant().getDevices().remove(1);
		project.device("PLC_1").orElseThrow().setComment("changed");
		assertTrue(project.isDirty());
	}

	@Test
	void savingTheSameContentWritesNothing() throws Exception {
		Project project = make();
		Map<String, Long> before = times();
		project.save();
		Project.open(folder).save();
		assertEquals(before, times());
	}

	@Test
	void theSecondOfTwoWhoSaveIsToldAndLosesNothing() throws Exception {
		make().close();
		Project first = Project.open(folder);
		Project second = Project.open(folder);
		first.plant().setComment("first");
		first.save();
		second.plant().setComment("second");
		assertEquals(ProjectProblem.CHANGED_OUTSIDE,
				assertThrows(ProblemException.class, second::save).problem().code());
		assertEquals("first", Project.open(folder).plant().getComment());
		assertTrue(second.isDirty());
	}

	@Test
	void twoPeopleMayChangeDifferentDevices() throws Exception {
		Project project = make();
		project.plant().getDevices().add(device("PLC_1"));
		project.plant().getDevices().add(device("PLC_2"));
		project.save();
		Project first = Project.open(folder);
		Project second = Project.open(folder);
		first.device("PLC_1").orElseThrow().setComment("mine");
		second.device("PLC_2").orElseThrow().setComment("yours");
		first.save();
		second.save();
		Project now = Project.open(folder);
		assertEquals("mine", now.device("PLC_1").orElseThrow().getComment());
		assertEquals("yours", now.device("PLC_2").orElseThrow().getComment());
	}

	@Test
	void aFolderThatIsInUseIsRefused() throws Exception {
		Files.writeString(folder.resolve("notes.txt"), "mine");
		assertEquals(ProjectProblem.FOLDER_NOT_EMPTY,
				assertThrows(ProblemException.class,
						() -> new ProjectCreator(InstantSource.system(), new SecureRandom()).create(folder, "plant"))
						.problem().code());
		assertEquals(ProjectProblem.NO_PROJECT,
				assertThrows(ProblemException.class, () -> Project.open(folder)).problem().code());
	}

	@Test
	void whatAnAttemptLeftOnAFullDiskDoesNotKeepAnotherAway() throws Exception {
		Files.createFile(Files.createDirectories(folder.resolve(".sealbench")).resolve("lock"));
		for (GitFiles each : GitFiles.values()) {
			Files.writeString(folder.resolve(each.path()), each.content());
		}
		new ProjectCreator(InstantSource.system(), new SecureRandom()).create(folder, "plant").close();
		assertEquals("plant", Project.open(folder).plant().getName());
	}

	@Test
	void aVanishedFolderIsReportedAndNothingIsLeftBehind() throws Exception {
		Project project = make();
		Path moved = folder.resolveSibling(folder.getFileName() + "-moved");
		Files.move(folder, moved);
		Files.writeString(folder, "in the way");
		project.plant().setComment("lost?");
		assertThrows(ProblemException.class, project::save);
		Files.delete(folder);
		Files.move(moved, folder);
		assertEquals("", Project.open(folder).plant().getComment());
		project.save();
		assertEquals("lost?", Project.open(folder).plant().getComment());
	}

	@Test
	void aDeviceFileNamedAfterAnotherDeviceIsReported() throws Exception {
		Project project = make();
		project.plant().getDevices().add(device("PLC_1"));
		project.save();
		Files.move(folder.resolve("devices/PLC_1.device"), folder.resolve("devices/PLC_7.device"));
		assertEquals(ProjectProblem.NAME_IN_FILE,
				assertThrows(ProblemException.class, () -> Project.open(folder)).problem().code());
	}

	@Test
	void theNearestProjectIsFoundFromInside() throws Exception {
		make().close();
		Path inside = Files.createDirectories(folder.resolve("certificates/deeper"));
		assertEquals(folder.toAbsolutePath(), ProjectFolder.nearest(inside).orElseThrow());
	}

	private Project make() {
		return ProjectBuilder.in(folder).saved();
	}

	private static Device device(String name) {
		Device device = ModelFactory.eINSTANCE.createDevice();
		device.setFormatVersion(1);
		device.setName(name);
		return device;
	}

	private Map<String, Long> times() throws Exception {
		Map<String, Long> times = new TreeMap<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
				if (!file.toString().contains(".sealbench/")) {
					times.put(file.toString(), Files.getLastModifiedTime(file).toMillis());
				}
			}
		}
		return times;
	}
}
