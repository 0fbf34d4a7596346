// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common.file;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a process has open, by the name that Linux gives it: {@code /dev/stdout}, {@code /dev/fd/3},
 * {@code /proc/self/fd/1}. If that is a redirected file, whoever has it open goes on writing to it: another file of its
 * name would be none of theirs. The process's own outputs share their place in it. The place of any other cannot be
 * moved from here, and what is written next by whoever has it open would go over it: such a file is written into only
 * where it is open to append, which always is at its end.
 */
final class OpenFile {

	private static final Pattern DESCRIPTORS = Pattern.compile("/proc/(\\d+)(?:/task/\\d+)?/fd");
	/** How it was opened, in octal (proc_pid_fdinfo(5)). */
	private static final Pattern FLAGS = Pattern.compile("flags:\\s*([0-7]+)");
	private static final int APPEND = 02000;
	/** As many links as Linux follows. */
	private static final int MOST_LINKS = 40;

	private OpenFile() {
	}

	/** Whether a path leads to one. */
	static boolean isNamedBy(Path file) {
		return descriptor(file).isPresent();
	}

	/**
	 * Whether one that stays what it is can be read by others than its owner. Of a device or a pipe that is not known.
	 */
	static boolean isReadableByOthers(Path file) {
		try {
			Optional<Path> named = descriptor(file);
			if (named.isEmpty() || !Files.isRegularFile(named.get())) {
				return false;
			}
			Set<PosixFilePermission> mode = Files.getPosixFilePermissions(named.get());
			return mode.contains(PosixFilePermission.GROUP_READ) || mode.contains(PosixFilePermission.OTHERS_READ);
		} catch (IOException e) {
			// Nobody may look, so nobody knows.
			return true;
		}
	}

	/**
	 * Writes where it is.
	 *
	 * @throws IOException if it cannot be written to, or has a place that cannot be moved
	 */
	static void write(Path file, byte[] content) throws IOException {
		Path named = descriptor(file).orElseThrow(() -> new IOException("not open"));
		Optional<FileDescriptor> own = own(named);
		if (own.isPresent()) {
			print(own.get(), content);
			return;
		}
		if (Files.isRegularFile(named) && !isOpenToAppend(named)) {
			throw new FileSystemException(file.toString(), null,
					"it is a file that is open at a place of its own, which is moved for the standard output and error "
							+ "output alone; name the file itself, or open it to append (>>)");
		}
		try (FileChannel channel = FileChannel.open(named, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
			FilePieces.write(channel, content);
		}
	}

	private static boolean isOpenToAppend(Path named) throws IOException {
		Path folder = named.getParent();
		if (folder == null) {
			return false;
		}
		for (String line : Files.readAllLines(folder.resolveSibling("fdinfo").resolve(named.getFileName()))) {
			Matcher flags = FLAGS.matcher(line);
			if (flags.matches()) {
				return (Long.parseLong(flags.group(1), 8) & APPEND) != 0;
			}
		}
		return false;
	}

	/** Where the process itself is in it, so that what it prints next comes behind. */
	@SuppressWarnings("resource") // it stays open: the process goes on printing
	private static void print(FileDescriptor open, byte[] content) throws IOException {
		new FileOutputStream(open).write(content);
	}

	private static Optional<FileDescriptor> own(Path named) {
		Matcher folder = DESCRIPTORS.matcher(String.valueOf(named.getParent()));
		if (!folder.matches() || !folder.group(1).equals(String.valueOf(ProcessHandle.current().pid()))) {
			return Optional.empty();
		}
		return switch (named.getFileName().toString()) {
		case "1" -> Optional.of(FileDescriptor.out);
		case "2" -> Optional.of(FileDescriptor.err);
		default -> Optional.empty();
		};
	}

	/** The entry in a process's folder of descriptors that a path leads to. */
	private static Optional<Path> descriptor(Path file) {
		Path at = file.toAbsolutePath();
		try {
			for (int i = 0; i < MOST_LINKS && at.getParent() != null; i++) {
				Path real = at.getParent().toRealPath().resolve(at.getFileName());
				if (DESCRIPTORS.matcher(String.valueOf(real.getParent())).matches()) {
					return Optional.of(real);
				}
				if (!Files.isSymbolicLink(at)) {
					return Optional.empty();
				}
				at = at.resolveSibling(Files.readSymbolicLink(at));
			}
		} catch (IOException e) {
			// There is nothing, or nobody may look.
			return Optional.empty();
		}
		return Optional.empty();
	}
}
