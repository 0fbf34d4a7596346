// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.certificate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.file.OwnerFiles;
import org.sealbench.project.folder.ProjectFolder;

/**
 * Remembers which numbers a working copy gave out, and which folder that is. A copy of the folder has the file, too,
 * but lies in another folder, and what it holds does not count there.
 */
final class NumberFile {

	private static final String NAME = "numbers";

	private final Path folder;

	/** The first number of a block and the last one that was given out. */
	record Taken(int start, int last) {
	}

	NumberFile(ProjectFolder project) {
		this.folder = project.local();
	}

	boolean exists() {
		return Files.exists(folder.resolve(NAME));
	}

	/** What this very folder gave out; empty in a clone or copy, and where the file is damaged. */
	Optional<Taken> read() {
		try {
			List<String> lines = Files.readAllLines(folder.resolve(NAME), StandardCharsets.UTF_8);
			String[] words = lines.get(0).strip().split(" ");
			Taken taken = new Taken(Integer.parseInt(words[0]), Integer.parseInt(words[1]));
			// Earlier versions did not write down where they were.
			boolean isHere = lines.size() == 1 || isHere(lines.get(1), lines.get(2));
			// After the largest number there is none.
			boolean isSound = taken.start() > 0 && taken.last() >= 0 && taken.last() < Integer.MAX_VALUE;
			return isHere && isSound ? Optional.of(taken) : Optional.empty();
		} catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
			return Optional.empty();
		}
	}

	/** Whether the file says which folder it is about; those of earlier versions did not. */
	boolean isBound() {
		try {
			return Files.readAllLines(folder.resolve(NAME), StandardCharsets.UTF_8).size() > 1;
		} catch (IOException e) {
			return false;
		}
	}

	/** @throws IOException if it cannot be written; what it held before is still there then */
	void write(Taken taken) throws IOException {
		Files.createDirectories(folder);
		OwnerFiles.write(folder.resolve(NAME), (taken.start() + " " + taken.last() + "\n" + identity() + "\n"
				+ folder.toRealPath().toUri().getRawPath() + "\n").getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * A folder that was moved is the same one under another name. One of the same identity is a copy, as of a snapshot,
	 * if the other one is still where it was.
	 */
	private boolean isHere(String identity, String path) throws IOException {
		if (!identity().equals(identity)) {
			return false;
		}
		Path here = folder.toRealPath();
		if (here.toUri().getRawPath().equals(path)) {
			return true;
		}
		Path before = Path.of(folder.toUri().resolve(path));
		return !Files.exists(before.resolve(NAME)) || Files.isSameFile(before, here);
	}

	/** What distinguishes a folder from a copy of it: its inode, and where there are none, when it was created. */
	private String identity() throws IOException {
		if (folder.getFileSystem().supportedFileAttributeViews().contains("unix")) {
			return "inode " + Files.getAttribute(folder, "unix:ino", LinkOption.NOFOLLOW_LINKS);
		}
		return "created " + Files.readAttributes(folder, BasicFileAttributes.class).creationTime().toMillis();
	}
}
