// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sealbench.common.IoReason;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;
import org.sealbench.model.Plant;
import org.sealbench.model.files.ModelFile;
import org.sealbench.project.certificate.NumberBlock;
import org.sealbench.project.folder.ProjectFolder;
import org.sealbench.project.folder.ProjectProblem;
import org.sealbench.project.folder.SavingProblem;
import org.sealbench.project.integrity.SealFile;
import org.sealbench.project.storage.FileOperations;
import org.sealbench.project.storage.FileStore;
import org.sealbench.project.storage.Journal;
import org.sealbench.project.storage.ProjectLock;

/** Reads the project in a folder as one save left it, also while somebody else saves. */
public final class ProjectReader {

	/** How often somebody may save while the files are read. */
	private static final int TRIES = 10;

	private final FileOperations journalFiles;
	private final ModelExecutor executor;

	/** @param executor runs changes of the models of opened projects */
	public ProjectReader(FileOperations journalFiles, ModelExecutor executor) {
		this.journalFiles = journalFiles;
		this.executor = executor;
	}

	/**
	 * @throws ProblemException if it is no project, of a newer version, a file cannot be read, or saves come one after
	 *                          the other
	 */
	public Project open(Path root) throws ProblemException {
		return open(root, DeviceSelection.ALL);
	}

	Project open(Path root, DeviceSelection devices) throws ProblemException {
		ProjectFolder folder = new ProjectFolder(root.toAbsolutePath().normalize());
		Journal journal = new Journal(folder.root(), journalFiles);
		try {
			for (int i = 0; i < TRIES; i++) {
				recover(folder, journal);
				long before = journal.stamp();
				Project project = read(folder, devices);
				if (!journal.isPending() && journal.stamp() == before) {
					journal.closePrivateFolder();
					return project;
				}
			}
		} catch (IOException e) {
			throw new ProblemException(
					ProjectProblem.CANNOT_READ.at(Place.of(folder.root().toString()), IoReason.of(e)), e);
		}
		throw new ProblemException(SavingProblem.BUSY.at(Place.of(folder.root().toString())));
	}

	/**
	 * What others changed since the files were read or written by the store, as one save left it.
	 *
	 * @throws ProblemException if the folder is no longer a project, a file cannot be read, or saves come one after the
	 *                          other
	 */
	NewerFiles newer(ProjectFolder folder, FileStore files) throws ProblemException {
		Journal journal = new Journal(folder.root(), journalFiles);
		try {
			for (int i = 0; i < TRIES; i++) {
				recover(folder, journal);
				long before = journal.stamp();
				requirePlant(folder, files);
				NewerFiles newer = new NewerFiles(files.newer());
				if (!journal.isPending() && journal.stamp() == before) {
					return newer;
				}
			}
		} catch (IOException e) {
			throw new ProblemException(
					ProjectProblem.CANNOT_READ.at(Place.of(folder.root().toString()), IoReason.of(e)), e);
		}
		throw new ProblemException(SavingProblem.BUSY.at(Place.of(folder.root().toString())));
	}

	private static void requirePlant(ProjectFolder folder, FileStore files) throws ProblemException {
		if (!files.exists(ProjectFolder.PLANT)) {
			throw new ProblemException(ProjectProblem.NO_PROJECT.at(Place.of(folder.root().toString())));
		}
	}

	private void recover(ProjectFolder folder, Journal journal) throws ProblemException {
		if (!journal.isPending()) {
			return;
		}
		try (ProjectLock lock = ProjectLock.acquire(folder)) {
			journal.finish();
		} catch (IOException e) {
			throw new ProblemException(
					ProjectProblem.JOURNAL_DAMAGED.at(Place.of(folder.root().toString()), IoReason.of(e)), e);
		}
	}

	private Project read(ProjectFolder folder, DeviceSelection selection) throws ProblemException {
		FileStore files = new FileStore(folder, journalFiles);
		requirePlant(folder, files);
		Plant plant = ModelFile.read(files.read(ProjectFolder.PLANT), ProjectFolder.PLANT, Plant.class);
		Project project = new Project(folder, files, plant, NumberBlock.of(folder), executor);
		Map<String, byte[]> contents = new LinkedHashMap<>();
		if (files.exists(SealFile.PATH)) {
			// As one save left them, together with what they seal.
			files.read(SealFile.PATH);
		}
		for (String path : folder.deviceFiles()) {
			if (selection.asks(path)) {
				byte[] content = files.read(path);
				if (selection.wants(path, content)) {
					contents.put(path, content);
				}
			}
		}
		// On all cores; the first that is damaged is reported.
		List<ReadDevice> devices = contents.entrySet().parallelStream()
				.map(each -> ReadDevice.of(each.getKey(), each.getValue())).toList();
		for (ReadDevice each : devices) {
			project.addLoaded(each.get(), each.content());
		}
		return project;
	}

	/** A device, or what is wrong with its file. */
	private record ReadDevice(Device device, byte[] content, ProblemException problem) {

		static ReadDevice of(String path, byte[] content) {
			try {
				Device device = ModelFile.read(content, path, Device.class);
				if (!path.equals(ProjectFolder.device(device.getName()))) {
					throw new ProblemException(ProjectProblem.NAME_IN_FILE.at(Place.of(path), device.getName()));
				}
				return new ReadDevice(device, content, null);
			} catch (ProblemException e) {
				return new ReadDevice(null, content, e);
			}
		}

		Device get() throws ProblemException {
			if (problem != null) {
				throw problem;
			}
			return device;
		}
	}
}
