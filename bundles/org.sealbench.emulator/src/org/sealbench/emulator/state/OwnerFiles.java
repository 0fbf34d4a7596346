package org.sealbench.emulator.state;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Files and folders that only their owner reads, written so that a crash leaves the old or the new content. */
final class OwnerFiles {

	private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

	private OwnerFiles() {
	}

	static void makeFolder(Path folder) throws IOException {
		Files.createDirectories(folder, owner("rwx------"));
	}

	/** Writes aside, syncs, renames, and syncs the folder, so that the rename itself survives a power failure. */
	static void write(Path file, byte[] content) throws IOException {
		Path aside = Files.createTempFile(file.toAbsolutePath().getParent(), "new", ".tmp", owner("rw-------"));
		try {
			try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
				ByteBuffer buffer = ByteBuffer.wrap(content);
				while (buffer.hasRemaining()) {
					channel.write(buffer);
				}
				channel.force(true);
			}
			Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
		} finally {
			Files.deleteIfExists(aside);
		}
		syncFolder(file.toAbsolutePath().getParent());
	}

	/** Writes a file that need not survive a crash. */
	static void writeQuickly(Path file, byte[] content) throws IOException {
		Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
		try (FileChannel channel = FileChannel.open(file, options, owner("rw-------"))) {
			ByteBuffer buffer = ByteBuffer.wrap(content);
			while (buffer.hasRemaining()) {
				channel.write(buffer);
			}
		}
	}

	/** Deletes a folder with all that is in it; nothing happens if there is none. */
	static void deleteFolder(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		List<Path> deepestFirst;
		try (Stream<Path> all = Files.walk(folder)) {
			deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
		}
		for (Path each : deepestFirst) {
			Files.deleteIfExists(each);
		}
	}

	/** Only POSIX systems let a program sync a folder; the others do so by themselves. */
	private static void syncFolder(Path folder) throws IOException {
		if (POSIX) {
			try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
				channel.force(true);
			}
		}
	}

	private static FileAttribute<?>[] owner(String permissions) {
		return POSIX ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
				: new FileAttribute<?>[0];
	}
}
