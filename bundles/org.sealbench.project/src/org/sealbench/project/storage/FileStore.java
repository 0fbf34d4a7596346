// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.sealbench.common.IoReason;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.project.folder.ProjectFolder;
import org.sealbench.project.folder.ProjectProblem;
import org.sealbench.project.folder.SavingProblem;

/**
 * The project's files as this process last saw them. Writes only what differs, and only while the files on disk are
 * still those that were read and that the change was decided on: two people saving at once neither overwrite each
 * other, nor does one use what the other takes away.
 */
public final class FileStore {

	private final ProjectFolder folder;
	private final FileOperations files;
	private final Journal journal;
	private final FileTarget targets;
	/** Looked through in the background while others are read. */
	private final Map<String, byte[]> seen = new ConcurrentHashMap<>();

	/** What a change was decided on: what has to be on disk as it was read when the change is saved. */
	public enum Basis {
		/** The files that it writes, and no others. */
		WRITTEN,
		/** These and all that was read, but for the files of other devices. */
		OWN_DEVICES,
		/** All that was read, and that there are no other devices than those. */
		ALL
	}

	/** Done while nobody else can save, when nothing is in the way of the change any more. */
	public interface BeforeCommit {
		/** @throws IOException then nothing is changed */
		void run() throws IOException;
	}

	public FileStore(ProjectFolder folder) {
		this(folder, FileOperations.ON_DISK);
	}

	public FileStore(ProjectFolder folder, FileOperations files) {
		this.folder = folder;
		this.files = files;
		this.journal = new Journal(folder.root(), files);
		this.targets = new FileTarget(folder.root());
	}

	/** @throws ProblemException if the file cannot be read */
	public byte[] read(String path) throws ProblemException {
		byte[] content = content(path);
		seen.put(path, content);
		return content;
	}

	/**
	 * The content of a file, which is not kept.
	 *
	 * @throws ProblemException if the file cannot be read
	 */
	public byte[] content(String path) throws ProblemException {
		try {
			return files.read(folder.file(path));
		} catch (IOException e) {
			throw new ProblemException(ProjectProblem.CANNOT_READ.at(Place.of(path), IoReason.of(e)), e);
		}
	}

	public boolean exists(String path) {
		return Files.exists(folder.file(path));
	}

	/** The content of a file as it was last read or written here. */
	public Optional<byte[]> seen(String path) {
		return Optional.ofNullable(seen.get(path));
	}

	/** Forgets that a file was read, for a save that came to nothing: what was seen of it before counts again. */
	public void restoreSeen(String path, Optional<byte[]> before) {
		before.ifPresentOrElse(content -> seen.put(path, content), () -> seen.remove(path));
	}

	/** The files that were read or written here. */
	public Set<String> seen() {
		return Set.copyOf(seen.keySet());
	}

	/**
	 * The files that are not on disk as they were seen, and those of devices that were never seen: their contents now,
	 * empty where one is gone.
	 *
	 * @throws ProblemException if a file cannot be read
	 */
	public SortedMap<String, Optional<byte[]>> newer() throws ProblemException {
		Set<String> paths = new TreeSet<>(folder.deviceFiles());
		seen.keySet().stream().filter(path -> !ProjectFolder.isStationFile(path)).forEach(paths::add);
		SortedMap<String, Optional<byte[]>> newer = new TreeMap<>();
		for (String path : paths) {
			byte[] now = exists(path) ? content(path) : null;
			if (!Arrays.equals(now, seen.get(path))) {
				newer.put(path, Optional.ofNullable(now));
			}
		}
		return newer;
	}

	/** Takes what is on disk now for what was seen last. */
	public void see(Map<String, Optional<byte[]>> contents) {
		remember(contents);
	}

	/** Whether writing a content would change anything. */
	public boolean differs(String path, byte[] content) {
		return !Arrays.equals(seen.get(path), content);
	}

	/**
	 * Writes (a value) and deletes (an empty one) files that no others were read for, wholly or not at all.
	 *
	 * @throws ProblemException if a file was changed by somebody else meanwhile, cannot be written, or another save
	 *                          takes too long
	 */
	public void save(SortedMap<String, Optional<byte[]>> wanted) throws ProblemException {
		save(wanted, changed -> Basis.WRITTEN, () -> {});
	}

	/**
	 * As above, for a change that was decided on by more than it writes.
	 *
	 * @param basis by what is written
	 * @throws ProblemException if a file was changed by somebody else meanwhile, cannot be written, or another save
	 *                          takes too long
	 */
	public void save(SortedMap<String, Optional<byte[]>> wanted, Function<Set<String>, Basis> basis,
			BeforeCommit beforeCommit) throws ProblemException {
		SortedMap<String, Optional<byte[]>> changes = new TreeMap<>();
		wanted.forEach((path, content) -> {
			if (content.isEmpty() ? exists(path) : differs(path, content.get())) {
				changes.put(path, content);
			}
		});
		if (changes.isEmpty()) {
			return;
		}
		Place place = Place.of(folder.root().toString());
		try (ProjectLock lock = ProjectLock.acquire(folder)) {
			if (journal.isPending()) {
				journal.finish();
			}
			checkUnchanged(changes.keySet(), basis.apply(changes.keySet()));
			for (Map.Entry<String, Optional<byte[]>> each : changes.entrySet()) {
				checkPlace(each.getKey(), each.getValue().isPresent());
			}
			beforeCommit.run();
			journal.commit(changes);
		} catch (Journal.Unfinished e) {
			remember(changes);
			throw new ProblemException(SavingProblem.UNFINISHED.at(place, IoReason.of(e)), e);
		} catch (IOException e) {
			throw new ProblemException(ProjectProblem.CANNOT_WRITE.at(place, IoReason.of(e)), e);
		}
		remember(changes);
	}

	private void remember(Map<String, Optional<byte[]>> written) {
		written.forEach(
				(path, content) -> content.ifPresentOrElse(bytes -> seen.put(path, bytes), () -> seen.remove(path)));
	}

	private void checkUnchanged(Set<String> changed, Basis basis) throws ProblemException {
		Set<String> paths = new LinkedHashSet<>(changed);
		if (basis != Basis.WRITTEN) {
			seen.keySet().stream().filter(path -> !ProjectFolder.isStationFile(path))
					.filter(path -> basis == Basis.ALL || !ProjectFolder.isDevice(path)).forEach(paths::add);
		}
		if (basis == Basis.ALL) {
			paths.addAll(folder.deviceFiles());
		}
		for (String path : paths) {
			checkUnchanged(path);
		}
	}

	private void checkUnchanged(String path) throws ProblemException {
		byte[] onDisk = exists(path) ? content(path) : null;
		if (seen.containsKey(path) ? !Arrays.equals(onDisk, seen.get(path)) : onDisk != null) {
			throw new ProblemException(ProjectProblem.CHANGED_OUTSIDE.at(Place.of(path)));
		}
	}

	private void checkPlace(String path, boolean isWritten) throws ProblemException {
		try {
			Path target = isWritten ? targets.toWrite(path) : targets.toDelete(path);
			if (isWritten && Files.exists(target) && !Files.isWritable(target)) {
				throw new ProblemException(ProjectProblem.CANNOT_WRITE.at(Place.of(path), "it is write-protected"));
			}
		} catch (IOException e) {
			throw new ProblemException(SavingProblem.NO_PLACE.at(Place.of(path), IoReason.of(e)), e);
		}
	}
}
