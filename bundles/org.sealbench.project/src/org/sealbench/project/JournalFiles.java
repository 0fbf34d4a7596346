package org.sealbench.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.sealbench.common.OwnerFiles;

/** What the journal does to files, one step each: the seam at which tests let every step fail. */
interface JournalFiles {

	/** The files on the disk. */
	JournalFiles ON_DISK = new JournalFiles() { };

	default void makeFolder(Path folder) throws IOException {
		Files.createDirectories(folder);
	}

	default void write(Path file, byte[] content, boolean ownerOnly) throws IOException {
		OwnerFiles.writeSynced(file, content, ownerOnly);
	}

	default void move(Path from, Path to) throws IOException {
		OwnerFiles.move(from, to);
	}

	default void delete(Path file) throws IOException {
		Files.deleteIfExists(file);
	}

	default void sync(Path folder) throws IOException {
		OwnerFiles.syncFolder(folder);
	}
}
