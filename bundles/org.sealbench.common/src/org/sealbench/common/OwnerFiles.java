// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Files and folders that only their owner reads, where the system knows such (POSIX: mode 0600 and 0700), written so
 * that a crash leaves the old or the new content.
 */
public final class OwnerFiles {

	private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

	private OwnerFiles() {
	}

	/**
	 * Makes a folder and those above it that are missing.
	 *
	 * @throws IOException if a folder cannot be made
	 */
	public static void makeFolder(Path folder) throws IOException {
		Files.createDirectories(folder, permissions("rwx------"));
	}

	/**
	 * Closes a folder that is there to all but its owner. Whoever does not own it, or may not write, leaves it as it
	 * is.
	 */
	public static void closeFolder(Path folder) {
		if (!POSIX || !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
			return;
		}
		Set<PosixFilePermission> wanted = PosixFilePermissions.fromString("rwx------");
		try {
			if (!Files.getPosixFilePermissions(folder).equals(wanted)) {
				Files.setPosixFilePermissions(folder, wanted);
			}
		} catch (IOException e) {
			// The files in it are their owner's alone by their own modes; the folder's is a second lock.
			return;
		}
	}

	/**
	 * Makes an empty file; it must not be there.
	 *
	 * @throws IOException if the file is there or cannot be made
	 */
	public static void create(Path file) throws IOException {
		Files.createFile(file, permissions("rw-------"));
	}

	/**
	 * Writes aside, syncs, renames, and syncs the folder, so that the rename itself survives a power failure.
	 *
	 * @throws IOException if the file cannot be written or renamed; the one before it is still there then
	 */
	public static void write(Path file, byte[] content) throws IOException {
		replace(file, content, "rw-------");
	}

	/**
	 * As {@link #write}, for a file that everybody may read.
	 *
	 * @throws IOException if the file cannot be written or renamed; the one before it is still there then
	 */
	public static void writeForAll(Path file, byte[] content) throws IOException {
		replace(file, content, "rw-r--r--");
	}

	/**
	 * Writes a file that need not survive a crash.
	 *
	 * @throws IOException if the file cannot be written
	 */
	public static void writeQuickly(Path file, byte[] content) throws IOException {
		Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE,
				StandardOpenOption.TRUNCATE_EXISTING);
		try (FileChannel channel = FileChannel.open(file, options, permissions("rw-------"))) {
			writeAll(channel, content);
		}
	}

	/**
	 * Writes a file anew and syncs it; the folder is left to the caller.
	 *
	 * @throws IOException if the file cannot be written or synced
	 */
	public static void writeSynced(Path file, byte[] content, boolean ownerOnly) throws IOException {
		writeAnew(file, content, ownerOnly, true);
	}

	/**
	 * Writes a file anew; file and folder are for the caller to sync.
	 *
	 * @throws IOException if the file cannot be written
	 */
	public static void writeUnsynced(Path file, byte[] content, boolean ownerOnly) throws IOException {
		writeAnew(file, content, ownerOnly, false);
	}

	private static void writeAnew(Path file, byte[] content, boolean ownerOnly, boolean synced) throws IOException {
		try (FileChannel channel = create(file, ownerOnly)) {
			writeAll(channel, content);
			if (synced) {
				channel.force(true);
			}
		}
	}

	/** What lies there under this name goes first: it may be somebody's link, or open to others. */
	private static FileChannel create(Path file, boolean ownerOnly) throws IOException {
		Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		FileAttribute<?>[] mode = ownerOnly ? permissions("rw-------") : new FileAttribute<?>[0];
		try {
			return FileChannel.open(file, options, mode);
		} catch (FileAlreadyExistsException e) {
			Files.deleteIfExists(file);
			return FileChannel.open(file, options, mode);
		}
	}

	/**
	 * Makes the content of a file last.
	 *
	 * @throws IOException if the file is not there or cannot be synced
	 */
	public static void sync(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
	}

	/**
	 * Renames, replacing what is there, at once where the file system can.
	 *
	 * @throws IOException if the file cannot be renamed
	 */
	public static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/**
	 * Makes renames in a folder last. Only POSIX systems let a program do so; the others do it by themselves.
	 *
	 * @throws IOException if the folder is not there or cannot be synced
	 */
	public static void syncFolder(Path folder) throws IOException {
		if (POSIX) {
			try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
				channel.force(true);
			}
		}
	}

	private static void replace(Path file, byte[] content, String permissions) throws IOException {
		Path folder = file.toAbsolutePath().getParent();
		if (folder == null) {
			throw new FileSystemException(file.toString(), null, "it is the root of the file system");
		}
		Path aside = Files.createTempFile(folder, "new", ".tmp", permissions("rw-------"));
		try {
			try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
				writeAll(channel, content);
				channel.force(true);
			}
			if (POSIX) {
				Files.setPosixFilePermissions(aside, PosixFilePermissions.fromString(permissions));
			}
			move(aside, file);
		} finally {
			Files.deleteIfExists(aside);
		}
		syncFolder(folder);
	}

	private static void writeAll(FileChannel channel, byte[] content) throws IOException {
		ByteBuffer buffer = ByteBuffer.wrap(content);
		while (buffer.hasRemaining()) {
			channel.write(buffer);
		}
	}

	private static FileAttribute<?>[] permissions(String permissions) {
		return POSIX
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)) }
				: new FileAttribute<?>[0];
	}
}
