package org.sealbench.project;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * Makes the change of many files whole. New contents are written aside and synced, then a plan names what goes where;
 * from the moment the plan has its name the change counts as done, and whoever opens the folder next carries out what
 * is left of it. Without a plan, what lies aside is thrown away.
 */
final class Journal {

	private static final String PLAN = "plan";
	private static final FileAttribute<?>[] PRIVATE = FileSystems.getDefault().supportedFileAttributeViews()
			.contains("posix")
					? new FileAttribute<?>[] {
							PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
					: new FileAttribute<?>[0];

	private final Path root;
	private final Path folder;

	Journal(Path root) {
		this.root = root;
		this.folder = root.resolve(ProjectFolder.LOCAL).resolve("journal");
	}

	/** Whether an interrupted save waits to be finished. */
	boolean isPending() {
		return Files.exists(folder.resolve(PLAN));
	}

	/** Writes files (a value) and deletes files (an empty one), by path relative to the root, wholly or not at all. */
	void commit(SortedMap<String, Optional<byte[]>> changes) throws IOException {
		Files.createDirectories(folder);
		try {
			List<String> plan = new ArrayList<>();
			List<ManyWrites.Part> parts = new ArrayList<>();
			for (Map.Entry<String, Optional<byte[]>> change : changes.entrySet()) {
				if (change.getValue().isPresent()) {
					String part = plan.size() + ".part";
					parts.add(new ManyWrites.Part(folder.resolve(part), change.getValue().get(), isPrivate(change.getKey())));
					plan.add("put " + part + " " + change.getKey());
				} else {
					plan.add("delete - " + change.getKey());
				}
			}
			ManyWrites.run(parts, Journal::write);
			Path draft = folder.resolve(PLAN + ".draft");
			write(draft, (String.join("\n", plan) + "\nend\n").getBytes(StandardCharsets.UTF_8), false);
			sync(folder);
			move(draft, folder.resolve(PLAN));
			sync(folder);
		} catch (IOException e) {
			discard();
			throw e;
		}
		finish();
	}

	/** Carries out what an interrupted save left to do, or throws away what it had only begun. */
	void finish() throws IOException {
		if (isPending()) {
			List<String> lines = Files.readAllLines(folder.resolve(PLAN));
			if (lines.isEmpty() || !lines.get(lines.size() - 1).equals("end")) {
				throw new IOException("incomplete plan");
			}
			Set<Path> touched = new LinkedHashSet<>();
			for (String line : lines.subList(0, lines.size() - 1)) {
				touched.add(carryOut(line));
			}
			// Once for each folder, however many files went into it: the plan goes only after this.
			touched.forEach(Journal::sync);
			Files.delete(folder.resolve(PLAN));
			sync(folder);
		}
		discard();
	}

	/** Does what a line says and returns the folder that it changed. */
	private Path carryOut(String line) throws IOException {
		String[] words = line.split(" ", 3);
		Path target = root.resolve(words[2]).normalize();
		if (!target.startsWith(root)) {
			throw new IOException("path outside the project");
		}
		if (words[0].equals("delete")) {
			Files.deleteIfExists(target);
			return existing(target.getParent());
		}
		Path part = folder.resolve(words[1]);
		// A part that is gone was moved before the interruption.
		if (Files.exists(part)) {
			Files.createDirectories(target.getParent());
			move(part, target);
		}
		return existing(target.getParent());
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
				Files.deleteIfExists(file);
			}
		}
	}

	private static boolean isPrivate(String path) {
		return path.startsWith("keys/") || path.startsWith(".private/");
	}

	private static void write(Path file, byte[] content, boolean isPrivate) throws IOException {
		Files.deleteIfExists(file);
		Files.createFile(file, isPrivate ? PRIVATE : new FileAttribute<?>[0]);
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			ByteBuffer buffer = ByteBuffer.wrap(content);
			while (buffer.hasRemaining()) {
				channel.write(buffer);
			}
			channel.force(true);
		}
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** Makes a rename last; a system that cannot sync folders (Windows) does so by itself. */
	private static void sync(Path directory) {
		try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
			channel.force(true);
		} catch (IOException notSupported) {
			return;
		}
	}
}
