package org.sealbench.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file could not be read or written, in words. */
final class FileReason {

	private FileReason() {
	}

	static String of(IOException e) {
		if (e instanceof NoSuchFileException) {
			return "no such file";
		}
		if (e instanceof AccessDeniedException) {
			return "no permission";
		}
		if (e instanceof FileAlreadyExistsException) {
			return "it exists already";
		}
		if (e instanceof FileSystemException known && known.getReason() != null) {
			return known.getReason();
		}
		return String.valueOf(e.getMessage());
	}
}
