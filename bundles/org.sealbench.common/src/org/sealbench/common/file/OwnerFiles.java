// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common.file;

import java.io.IOException;
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
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Files and folders that only their owner can read, where the system supports that (POSIX: mode 0600 and 0700), written
 * so that a crash leaves the old or the new content.
 */
public final class OwnerFiles {

	private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

	private OwnerFiles() {
	}

	/**
	 * Creates a folder and the missing ones above it.
	 *
	 * @throws IOException if a folder cannot be created
	 */
	public static void makeFolder(Path folder) throws IOException {
		Files.createDirectories(folder, permissions("rwx------"));
	}

	/**
	 * Restricts an existing folder to its owner. A folder of another owner, or one that cannot be changed, stays as it
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
			// The files in it are protected by their own modes; the folder's mode is a second barrier.
			return;
		}
	}

	/**
	 * Creates an empty file; it must not exist.
	 *
	 * @throws IOException if the file exists or cannot be created
	 */
	public static void create(Path file) throws IOException {
		Files.createFile(file, permissions("rw-------"));
	}

	/**
	 * Writes a temporary file, syncs and renames it, and syncs the folder, so that the rename itself survives a power
	 * failure.
	 *
	 * @throws IOException if the file cannot be written or renamed; the old one is still there then
	 */
	public static void write(Path file, byte[] content) throws IOException {
		replace(file, content, "rw-------");
	}

	/**
	 * As {@link #write}, for a file that everybody may read.
	 *
	 * @throws IOException if the file cannot be written or renamed; the old one is still there then
	 */
	public static void writeForAll(Path file, byte[] content) throws IOException {
		replace(file, content, "rw-r--r--");
	}

	/**
	 * As {@link #write} or {@link #writeForAll}, under a name that a person gave. A device, a pipe, or what a process
	 * has open, as {@code /dev/stdout} names it, is written into and stays what it is; behind any other link the file
	 * is replaced that it leads to.
	 *
	 * @throws IOException if it cannot be written
	 */
	public static void writeNamed(Path file, byte[] content, boolean forAll) throws IOException {
		if (OpenFile.isNamedBy(file)) {
			OpenFile.write(file, content);
			return;
		}
		if (isOther(file)) {
			try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
				FilePieces.write(channel, content);
			}
			return;
		}
		boolean link = Files.isSymbolicLink(file) && Files.exists(file);
		replace(link ? file.toRealPath() : file, content, forAll ? "rw-r--r--" : "rw-------");
	}

	/**
	 * Whether there is a device, a pipe or a socket of this name, or it is what a process has open: that can be written
	 * into but not be replaced.
	 */
	public static boolean isStream(Path file) {
		return OpenFile.isNamedBy(file) || isOther(file);
	}

	private static boolean isOther(Path file) {
		try {
			// On Windows a file that is kept in another form, such as a deduplicated one, is another thing, too.
			return POSIX && Files.readAttributes(file, BasicFileAttributes.class).isOther();
		} catch (IOException e) {
			// There is nothing, or nobody may look.
			return false;
		}
	}

	/**
	 * Whether what is written under a name that a person gave can be read by others than the owner: what a process has
	 * open keeps its mode.
	 */
	public static boolean isReadableByOthers(Path file) {
		return POSIX && OpenFile.isReadableByOthers(file);
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
			FilePieces.write(channel, content);
		}
	}

	/**
	 * Writes a file from scratch and syncs it; the caller syncs the folder.
	 *
	 * @throws IOException if the file cannot be written or synced
	 */
	public static void writeSynced(Path file, byte[] content, boolean ownerOnly) throws IOException {
		writeAnew(file, content, ownerOnly, true);
	}

	/**
	 * Writes a file from scratch; the caller syncs file and folder.
	 *
	 * @throws IOException if the file cannot be written
	 */
	public static void writeUnsynced(Path file, byte[] content, boolean ownerOnly) throws IOException {
		writeAnew(file, content, ownerOnly, false);
	}

	private static void writeAnew(Path file, byte[] content, boolean ownerOnly, boolean synced) throws IOException {
		try (FileChannel channel = create(file, ownerOnly)) {
			FilePieces.write(channel, content);
			if (synced) {
				channel.force(true);
			}
		}
	}

	/** An existing entry of this name is removed first: it may be a link by somebody else, or open to others. */
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
	 * Syncs the content of a file.
	 *
	 * @throws IOException if the file does not exist or cannot be synced
	 */
	public static void sync(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
	}

	/**
	 * Renames, replacing an existing file, so that there is the old or the new content at every moment. To another file
	 * system it is copied beside its place first.
	 *
	 * @throws IOException if the file cannot be renamed
	 */
	public static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Path beside = to.resolveSibling("." + to.getFileName() + ".new");
			try {
				Files.copy(from, beside, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
				sync(beside);
				Files.move(beside, to, StandardCopyOption.REPLACE_EXISTING);
			} finally {
				// It may hold a key, and nobody looks for it.
				Files.deleteIfExists(beside);
			}
			Files.delete(from);
		}
	}

	/**
	 * Gives a file the mode of another one and, where this account may, its group, so that replacing a file changes
	 * nothing of who may read and write it.
	 *
	 * @throws IOException if the one cannot be read or the other not be changed
	 */
	public static void copyPermissions(Path from, Path to) throws IOException {
		if (!POSIX) {
			return;
		}
		PosixFileAttributes wanted = Files.readAttributes(from, PosixFileAttributes.class);
		PosixFileAttributes now = Files.readAttributes(to, PosixFileAttributes.class);
		if (!wanted.group().equals(now.group())) {
			try {
				Files.getFileAttributeView(to, PosixFileAttributeView.class).setGroup(wanted.group());
			} catch (IOException e) {
				// Only members of a group may give it: the file is the account's own then, with the mode of a new file.
				return;
			}
		}
		if (!wanted.permissions().equals(now.permissions())) {
			Files.setPosixFilePermissions(to, wanted.permissions());
		}
	}

	/**
	 * Syncs the renames in a folder. Only POSIX systems let a program do so; the others do it by themselves.
	 *
	 * @throws IOException if the folder does not exist or cannot be synced
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
				FilePieces.write(channel, content);
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

	private static FileAttribute<?>[] permissions(String permissions) {
		return POSIX
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)) }
				: new FileAttribute<?>[0];
	}
}
