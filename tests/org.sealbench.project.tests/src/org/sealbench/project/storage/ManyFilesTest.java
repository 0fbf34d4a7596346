// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;
import org.sealbench.model.ModelFactory;
import org.sealbench.project.ModelExecutor;
import org.sealbench.project.Project;
import org.sealbench.project.ProjectReader;
import org.sealbench.project.folder.ProjectFiles;
import org.sealbench.project.folder.ProjectProblem;
import org.sealbench.project.storage.FailingDisk.Failure;
import org.sealbench.testkit.ProjectBuilder;

/** A save of so many files that they are synced together, or by many threads where the system has no call for that. */
class ManyFilesTest {

	private static final int DEVICES = 60;

	@TempDir
	private Path folder;
	private Path root;
	private SortedMap<String, String> before;

	@BeforeEach
	void empty() throws ProblemException, IOException {
		root = folder.resolve("plant");
		ProjectBuilder.in(root).close();
		before = ProjectFiles.of(root);
	}

	private static void save(Path root, FileOperations disk) throws ProblemException {
		Project project = new ProjectReader(disk, ModelExecutor.DIRECT).open(root);
		for (int i = 1; i <= DEVICES; i++) {
			Device device = ModelFactory.eINSTANCE.createDevice();
			device.setFormatVersion(1);
			device.setName("PLC_" + i);
			project.plant().getDevices().add(device);
		}
		project.save();
	}

	@Test
	void allAreThere() throws ProblemException {
		save(root, FileOperations.ON_DISK);
		assertEquals(DEVICES, Project.open(root).plant().getDevices().size());
	}

	@Test
	void eachIsSyncedWhereTheyCannotBeSyncedTogether() throws ProblemException {
		Set<Path> synced = ConcurrentHashMap.newKeySet();
		save(root, new FileOperations() {
			@Override
			public boolean syncAll(Path synced) {
				return false;
			}

			@Override
			public void syncFile(Path file) throws IOException {
				FileOperations.super.syncFile(file);
				synced.add(file);
			}
		});
		assertEquals(DEVICES, Project.open(root).plant().getDevices().size());
		assertTrue(synced.size() >= DEVICES, synced.size() + " files were synced");
	}

	@Test
	void aFailureInTheMiddleLeavesTheProjectAsItWas() throws ProblemException, IOException {
		for (int step : new int[] { 2, 20, DEVICES, DEVICES + 2, DEVICES + 3 }) {
			for (Failure failure : new Failure[] { Failure.ONCE, Failure.DEAD }) {
				FailingDisk disk = new FailingDisk(step, failure);
				ProblemException thrown = assertThrows(ProblemException.class, () -> save(root, disk));
				assertEquals(ProjectProblem.CANNOT_WRITE, thrown.problem().code());
				assertEquals(0, Project.open(root).plant().getDevices().size(), failure + " at step " + step);
				assertEquals(before, ProjectFiles.of(root), failure + " at step " + step);
			}
		}
	}
}
