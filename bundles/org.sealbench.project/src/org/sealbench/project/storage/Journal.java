// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.sealbench.common.file.OwnerFiles;
import org.sealbench.project.folder.ProjectFolder;

/**
 * Makes a change of many files atomic. New contents are written aside and synced, then a plan names what goes where;
 * from the moment the plan has its name the change counts as done, and opening the folder next carries out what is left
 * of it. Without a plan, what was written aside is discarded.
 */
public final class Journal {

	private static final String PLAN = "plan";
	private static final Pattern PART = Pattern.compile("-|\\d+\\.part");

	private final Path root;
	private final Path folder;
	private final FileOperations files;
	private final FileTarget targets;

	Journal(Path root) {
		this(root, FileOperations.ON_DISK);
	}

	public Journal(Path root, FileOperations files) {
		this.root = root;
		this.folder = root.resolve(ProjectFolder.LOCAL).resolve("journal");
		this.files = files;
		this.targets = new FileTarget(root);
	}

	/** The change counts as done, and what is left of it is carried out when the folder is opened next. */
	static final class Unfinished extends IOException {

		private static final long serialVersionUID = 1L;

		Unfinished(IOException cause) {
			super(cause.getMessage(), cause);
		}
	}

	/** Whether an interrupted save waits to be finished. */
	public boolean isPending() {
		return Files.exists(folder.resolve(PLAN));
	}

	/**
	 * Changes with every save: a reader of many files compares it before and after.
	 *
	 * @throws IOException if the folder's time cannot be read
	 */
	public long stamp() throws IOException {
		return Files.isDirectory(folder) ? Files.getLastModifiedTime(folder).to(TimeUnit.NANOSECONDS) : 0;
	}

	/**
	 * Writes files (a value) and deletes files (an empty one), by path relative to the root, wholly or not at all.
	 *
	 * @throws Unfinished  if it is done but not yet carried out
	 * @throws IOException if nothing was changed
	 */
	void commit(SortedMap<String, Optional<byte[]>> changes) throws IOException {
		requireOwnFolder();
		try {
			files.makeFolder(folder, false);
			closePrivateFolder();
			prepare(changes);
		} catch (IOException e) {
			if (!isPending()) {
				discardQuietly(e);
				throw e;
			}
			throw new Unfinished(e);
		}
		try {
			finish();
		} catch (IOException e) {
			// Without its plan there is nothing left to carry out, only to tidy up.
			if (isPending()) {
				throw new Unfinished(e);
			}
		}
	}

	/** Folders created by earlier versions, by hand or by an unpacked archive may be open to everybody. */
	public void closePrivateFolder() {
		OwnerFiles.closeFolder(privateFolder());
	}

	/** What lies in the journal's folder is deleted: a link must not make that a folder of somebody else. */
	private void requireOwnFolder() throws IOException {
		for (Path each : List.of(folder.getParent(), folder)) {
			if (Files.isSymbolicLink(each)) {
				throw new FileSystemException(each.toString(), null,
						root.relativize(each) + " is a link; put a folder in its place");
			}
		}
	}

	private Path privateFolder() {
		return root.resolve(ProjectFolder.PRIVATE);
	}

	private void prepare(SortedMap<String, Optional<byte[]>> changes) throws IOException {
		List<String> plan = new ArrayList<>();
		List<BatchWriter.Part> parts = new ArrayList<>();
		// Files whose permissions stay as somebody set them, by the name of the part that replaces them.
		Map<String, Path> kept = new LinkedHashMap<>();
		for (Map.Entry<String, Optional<byte[]>> change : changes.entrySet()) {
			if (change.getValue().isPresent()) {
				String part = plan.size() + ".part";
				Path target = targets.toWrite(change.getKey());
				parts.add(new BatchWriter.Part(folder.resolve(part), change.getValue().get(),
						isPrivate(change.getKey())));
				if (!isPrivate(change.getKey()) && Files.exists(target)) {
					kept.put(part, target);
				}
				plan.add("put " + part + " " + change.getKey());
			} else {
				plan.add("delete - " + change.getKey());
			}
		}
		BatchWriter.write(folder, parts, files);
		for (Map.Entry<String, Path> each : kept.entrySet()) {
			OwnerFiles.copyPermissions(each.getValue(), folder.resolve(each.getKey()));
		}
		Path draft = folder.resolve(PLAN + ".draft");
		files.write(draft, (String.join("\n", plan) + "\nend\n").getBytes(StandardCharsets.UTF_8), false);
		files.sync(folder);
		files.move(draft, folder.resolve(PLAN));
		files.sync(folder);
	}

	/**
	 * Carries out what an interrupted save left to do, or discards what it had only begun.
	 *
	 * @throws IOException if the plan is incomplete, or a file cannot be renamed or deleted
	 */
	public void finish() throws IOException {
		requireOwnFolder();
		if (isPending()) {
			List<String> lines = Files.readAllLines(folder.resolve(PLAN));
			if (lines.isEmpty() || !lines.get(lines.size() - 1).equals("end")) {
				throw new IOException("incomplete plan");
			}
			Set<Path> touched = new LinkedHashSet<>();
			for (String line : lines.subList(0, lines.size() - 1)) {
				carryOut(line, touched);
			}
			// Once for each folder, however many files went into it: the plan is deleted only after this.
			for (Path each : touched) {
				files.sync(existing(each));
			}
			files.delete(folder.resolve(PLAN));
			files.sync(folder);
		}
		discard();
	}

	/** Carries out a line of the plan and adds the folder that it changed. */
	private void carryOut(String line, Set<Path> touched) throws IOException {
		String[] words = line.split(" ", 3);
		if (words.length < 3 || !PART.matcher(words[1]).matches() || words[2].indexOf(0) >= 0) {
			throw new IOException("a line of its plan is malformed");
		}
		if (words[0].equals("delete")) {
			Path target = targets.toDelete(words[2]);
			touched.add(target.getParent());
			files.delete(target);
			return;
		}
		Path target = targets.toWrite(words[2]);
		touched.add(target.getParent());
		Path part = folder.resolve(words[1]);
		// A part that is gone was moved before the interruption.
		if (Files.exists(part)) {
			if (!Files.isDirectory(target.getParent())) {
				files.makeFolder(target.getParent(), target.getParent().equals(privateFolder()));
			}
			files.move(part, target);
		}
	}

	/** What was deleted may never have had its folder. */
	private Path existing(Path parent) {
		return Files.isDirectory(parent) ? parent : root;
	}

	private void discard() throws IOException {
		if (!Files.isDirectory(folder)) {
			return;
		}
		try (Stream<Path> left = Files.list(folder)) {
			for (Path file : (Iterable<Path>) left::iterator) {
				files.delete(file);
			}
		}
	}

	/** What was written aside without a plan does no harm; the next save discards it. */
	private void discardQuietly(IOException reason) {
		try {
			discard();
		} catch (IOException e) {
			reason.addSuppressed(e);
		}
	}

	private static boolean isPrivate(String path) {
		return path.startsWith("keys/") || path.startsWith(ProjectFolder.PRIVATE + "/");
	}
}
