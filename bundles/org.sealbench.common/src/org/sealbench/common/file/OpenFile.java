// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common.file;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a process has open, by the name that Linux gives it: {@code /dev/stdout}, {@code /dev/fd/3},
 * {@code /proc/self/fd/1}. If that is a redirected file, whoever has it open goes on writing to it: another file of its
 * name would be none of theirs. The process's own outputs share their place in it; into all others is written at the
 * end, which does not move the place of who gave them.
 */
final class OpenFile {

	private static final Pattern DESCRIPTORS = Pattern.compile("/proc/(\\d+)(?:/task/\\d+)?/fd");
	/** As many links as Linux follows. */
	private static final int MOST_LINKS = 40;

	private OpenFile() {
	}

	/** Whether a path leads to one. */
	static boolean isNamedBy(Path file) {
		return descriptor(file).isPresent();
	}

	/**
	 * Writes behind what is there.
	 *
	 * @throws IOException if it cannot be written to
	 */
	static void write(Path file, byte[] content) throws IOException {
		Path named = descriptor(file).orElseThrow(() -> new IOException("not open"));
		Optional<FileDescriptor> own = own(named);
		if (own.isPresent()) {
			print(own.get(), content);
			return;
		}
		try (FileChannel channel = FileChannel.open(named, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
			FilePieces.write(channel, content);
		}
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
