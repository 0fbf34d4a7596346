package org.sealbench.operations;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes a file of the user's wholly or not at all; one with a key so that only its owner can read it. */
public final class PrivateFile {

	private PrivateFile() {
	}

	/** Writes it; an existing file is replaced. */
	public static void write(Path file, byte[] content, boolean isPrivate) throws IOException {
		Path folder = file.toAbsolutePath().getParent();
		Path draft = Files.createTempFile(folder, "." + file.getFileName(), ".part");
		try {
			Files.write(draft, content);
			if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
				Files.setPosixFilePermissions(draft,
						PosixFilePermissions.fromString(isPrivate ? "rw-------" : "rw-r--r--"));
			}
			Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(draft);
		}
	}
}
