// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.Device;
import org.sealbench.model.Plant;
import org.sealbench.model.files.ModelFile;
import org.sealbench.project.folder.ProjectFolder;
import org.sealbench.project.folder.ProjectProblem;
import org.sealbench.project.integrity.SealFile;
import org.sealbench.project.merge.MergeConflict;
import org.sealbench.project.merge.MergeState;
import org.sealbench.project.merge.OpenFileMerge;
import org.sealbench.project.merge.ProjectFileMerge;

/**
 * Brings newer files into an open project by a merge of three states: what was read, what is open, and what is on disk.
 * Everything that can fail is done before anything is changed.
 */
final class Reload {

	private final Project project;
	private final Plant plant;
	private final Predicate<MergeConflict> takesTheirs;
	private final List<MergeConflict> conflicts = new ArrayList<>();
	private final Set<String> theirs = new HashSet<>();
	private final Map<String, Newer> models = new TreeMap<>();

	/** A file that holds a part of the model: what was seen, and what is there now; {@code null} for none. */
	private record Newer(EObject base, EObject now) {
	}

	/**
	 * @param project     to read from
	 * @param plant       to change: the open one, or a copy to see what would come of it
	 * @param takesTheirs whether somebody decided for what is on disk where both changed something
	 */
	Reload(Project project, Plant plant, Predicate<MergeConflict> takesTheirs) {
		this.project = project;
		this.plant = plant;
		this.takesTheirs = takesTheirs;
	}

	/**
	 * Reads the files and decides about those that are merged as a whole; changes nothing.
	 *
	 * @param own what is to be saved here
	 */
	void prepare(NewerFiles newer, SortedMap<String, Optional<byte[]>> own) throws ProblemException {
		for (Map.Entry<String, Optional<byte[]>> each : newer.contents().entrySet()) {
			String path = each.getKey();
			Optional<byte[]> seen = project.files().seen(path);
			if (path.equals(ProjectFolder.PLANT)) {
				models.put(path, read(path, seen, each.getValue(), Plant.class));
			} else if (ProjectFolder.isDevice(path)) {
				Newer device = read(path, seen, each.getValue(), Device.class);
				if (device.now() instanceof Device now && !path.equals(ProjectFolder.device(now.getName()))) {
					throw new ProblemException(ProjectProblem.NAME_IN_FILE.at(Place.of(path), now.getName()));
				}
				models.put(path, device);
			} else if (own.containsKey(path) && !path.equals(SealFile.PATH)) {
				whole(path, seen, own.get(path), each.getValue());
			}
		}
	}

	private static <T extends EObject> Newer read(String path, Optional<byte[]> seen, Optional<byte[]> now,
			Class<T> type) throws ProblemException {
		return new Newer(seen.isEmpty() ? null : ModelFile.read(seen.get(), path, type),
				now.isEmpty() ? null : ModelFile.read(now.get(), path, type));
	}

	/** A certificate, a key or a revocation list that is to be written here and was changed there. */
	private void whole(String path, Optional<byte[]> seen, Optional<byte[]> own, Optional<byte[]> now)
			throws ProblemException {
		if (own.isPresent() && now.isPresent()) {
			var merged = ProjectFileMerge.merge(seen.orElse(new byte[0]), own.get(), now.get(), path);
			if (merged.conflicts().isEmpty() && Arrays.equals(merged.content(), now.get())) {
				theirs.add(path);
			}
			merged.conflicts().forEach(each -> decide(each, () -> theirs.add(path)));
		} else if (own.isPresent() != now.isPresent()) {
			decide(MergeConflict.of(path, seen.isPresent() ? MergeState.THERE : MergeState.NOT_THERE,
					own.isPresent() ? MergeState.CHANGED : MergeState.REMOVED,
					now.isPresent() ? MergeState.CHANGED : MergeState.REMOVED), () -> theirs.add(path));
		}
	}

	private void decide(MergeConflict conflict, Runnable theirs) {
		if (takesTheirs.test(conflict)) {
			theirs.run();
		} else {
			conflicts.add(conflict);
		}
	}

	/** What somebody has to decide; ours stays there. */
	List<MergeConflict> conflicts() {
		return List.copyOf(conflicts);
	}

	/** Files other than those of the model for which those on disk count. */
	Set<String> theirs() {
		return Set.copyOf(theirs);
	}

	/** The entries of the plant file as it is now, if it was changed. */
	Optional<List<CertificateEntry>> entries() {
		return Optional.ofNullable(models.get(ProjectFolder.PLANT))
				.map(each -> List.copyOf(((Plant) ModelFile.copy(each.now())).getCertificates()));
	}

	/** Changes the model. */
	void merge() {
		models.forEach((path, file) -> {
			if (path.equals(ProjectFolder.PLANT)) {
				conflicts.addAll(OpenFileMerge.into(file.base(), plant, file.now(), takesTheirs));
			} else {
				device(path, file);
			}
		});
	}

	private void device(String path, Newer file) {
		Device open = plant.getDevices().stream().filter(each -> ProjectFolder.device(each.getName()).equals(path))
				.findFirst().orElse(null);
		if (file.now() == null) {
			gone(open, file.base());
		} else if (open != null) {
			conflicts.addAll(OpenFileMerge.into(file.base(), open, file.now(), takesTheirs));
		} else if (file.base() == null) {
			plant.getDevices().add((Device) file.now());
		} else {
			decide(MergeConflict.of(OpenFileMerge.name(file.now()), MergeState.THERE, MergeState.REMOVED,
					MergeState.CHANGED), () -> plant.getDevices().add((Device) file.now()));
		}
	}

	private void gone(Device open, EObject base) {
		if (open == null) {
			return;
		}
		if (base != null && Arrays.equals(ModelFile.write(base), ModelFile.write(open))) {
			plant.getDevices().remove(open);
		} else {
			decide(MergeConflict.of(OpenFileMerge.name(open), MergeState.THERE, MergeState.CHANGED, MergeState.REMOVED),
					() -> plant.getDevices().remove(open));
		}
	}
}
