// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.sealbench.common.file.FilePieces;
import org.sealbench.common.file.OwnerFiles;
import org.sealbench.common.process.FileSystemSync;

/** What a project does to files, one step each: the seam at which tests let every step fail, and count them. */
public interface FileOperations {

	/** The files on the disk. */
	FileOperations ON_DISK = new FileOperations() {
	};

	/** @throws IOException if the file is not there or cannot be read */
	default byte[] read(Path file) throws IOException {
		return FilePieces.read(file);
	}

	/** @throws IOException if the folder cannot be created */
	default void makeFolder(Path folder, boolean ownerOnly) throws IOException {
		if (ownerOnly) {
			OwnerFiles.makeFolder(folder);
		} else {
			Files.createDirectories(folder);
		}
	}

	/** @throws IOException if the file cannot be written or synced */
	default void write(Path file, byte[] content, boolean ownerOnly) throws IOException {
		OwnerFiles.writeSynced(file, content, ownerOnly);
	}

	/**
	 * Writes a file that {@link #syncAll} or {@link #syncFile} makes durable.
	 *
	 * @throws IOException if the file cannot be written
	 */
	default void writeUnsynced(Path file, byte[] content, boolean ownerOnly) throws IOException {
		OwnerFiles.writeUnsynced(file, content, ownerOnly);
	}

	/**
	 * Makes all that was written to a folder durable; false where the system cannot do that in one call.
	 *
	 * @throws IOException if the disk refuses; the file system's own call reports that as false
	 */
	default boolean syncAll(Path folder) throws IOException {
		return FileSystemSync.run(folder);
	}

	/** @throws IOException if the file is not there or cannot be synced */
	default void syncFile(Path file) throws IOException {
		OwnerFiles.sync(file);
	}

	/** @throws IOException if the file cannot be renamed */
	default void move(Path from, Path to) throws IOException {
		OwnerFiles.move(from, to);
	}

	/** @throws IOException if the file cannot be deleted; a missing file is no failure */
	default void delete(Path file) throws IOException {
		Files.deleteIfExists(file);
	}

	/** @throws IOException if the folder is not there or cannot be synced */
	default void sync(Path folder) throws IOException {
		OwnerFiles.syncFolder(folder);
	}
}
