// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.Device;
import org.sealbench.model.Plant;
import org.sealbench.model.files.ModelFile;
import org.sealbench.project.folder.ProjectFolder;
import org.sealbench.project.merge.MergeConflict;
import org.sealbench.project.merge.ProjectFileDiff;
import org.sealbench.project.storage.FileOperations;

/** Keeps an open project up to date with files that others change meanwhile: git, an editor, the command line. */
public final class ProjectReload {

	private final Project project;

	public ProjectReload(Project project) {
		this.project = project;
	}

	/**
	 * The files that others changed since they were read or written here.
	 *
	 * @throws ProblemException if there is no project any more, a file cannot be read, or somebody keeps saving it
	 */
	public NewerFiles newerFiles() throws ProblemException {
		return new ProjectReader(FileOperations.ON_DISK, ModelExecutor.DIRECT).newer(project.layout(), project.files());
	}

	/**
	 * What a reload of newer files would do; changes nothing.
	 *
	 * @throws ProblemException if a newer file is damaged
	 */
	public ReloadPreview preview(NewerFiles newer) throws ProblemException {
		SortedMap<String, Optional<byte[]>> own = project.own();
		Plant copy = ModelFile.copy(project.plant());
		copy.getDevices().clear();
		project.plant().getDevices().forEach(each -> copy.getDevices().add(ModelFile.copy(each)));
		Reload reload = new Reload(project, copy, conflict -> false);
		reload.prepare(newer, own);
		reload.merge();
		return new ReloadPreview(differences(newer.contents()), differences(own), reload.conflicts());
	}

	private List<String> differences(Map<String, Optional<byte[]>> files) {
		List<String> lines = new ArrayList<>();
		files.forEach((path, content) -> lines
				.addAll(ProjectFileDiff.describe(project.files().seen(path).orElse(new byte[0]), content, path)));
		return lines;
	}

	/**
	 * Brings newer files into the open project: objects that are there stay the same ones, a login is kept as long as
	 * it is still one, and what is not saved is merged field by field.
	 *
	 * @param takesTheirs whether somebody decided for what is on disk where both changed something
	 * @throws ProblemException if a newer file is damaged; then nothing is changed
	 */
	public void run(NewerFiles newer, Predicate<MergeConflict> takesTheirs) throws ProblemException {
		Reload reload = new Reload(project, project.plant(), takesTheirs);
		reload.prepare(newer, project.own());
		Optional<List<CertificateEntry>> entries = reload.entries();
		project.change(() -> {
			reload.merge();
			project.files().see(newer.contents());
			project.certificates().reloaded(entries, newer.paths(), reload.theirs());
			newer.contents().forEach(this::adopt);
		});
		project.lookAgain();
		if (project.access().isVoid()) {
			project.lock();
		}
	}

	private void adopt(String path, Optional<byte[]> content) {
		if (ProjectFolder.isDevice(path)) {
			project.deviceFile(path, content.isPresent());
		}
		try {
			if (content.isPresent() && path.equals(ProjectFolder.PLANT)) {
				adopt(project.plant(), ModelFile.read(content.get(), path, Plant.class), content.get());
			} else if (content.isPresent() && ProjectFolder.isDevice(path)) {
				Device read = ModelFile.read(content.get(), path, Device.class);
				project.device(read.getName()).ifPresent(each -> adopt(each, read, content.get()));
			}
		} catch (ProblemException e) {
			throw new IllegalStateException("it was read before", e);
		}
	}

	private void adopt(EObject open, EObject read, byte... content) {
		if (Arrays.equals(ModelFile.write(open), ModelFile.write(read))) {
			project.isAsIn(content, open);
		}
	}
}
