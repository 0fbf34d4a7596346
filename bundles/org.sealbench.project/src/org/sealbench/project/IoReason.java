package org.sealbench.project;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in words why the file system refused. */
final class IoReason {

	private IoReason() {
	}

	static String of(IOException failure) {
		if (failure instanceof NoSuchFileException) {
			return "no such file or folder";
		}
		if (failure instanceof AccessDeniedException) {
			return "permission denied";
		}
		if (failure instanceof FileSystemException inFile && inFile.getReason() != null) {
			return inFile.getReason();
		}
		return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
	}
}
