package org.sealbench.cli;

import java.nio.file.FileSystems;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Attributes for new files and folders that nobody but their owner may read, where the system knows such. */
final class OwnerOnly {

	static final FileAttribute<?>[] FILE = of("rw-------");
	static final FileAttribute<?>[] FOLDER = of("rwx------");

	private OwnerOnly() {
	}

	private static FileAttribute<?>[] of(String permissions) {
		boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
		return posix ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
				: new FileAttribute<?>[0];
	}
}
