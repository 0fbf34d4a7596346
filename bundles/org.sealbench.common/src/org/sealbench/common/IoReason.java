// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Describes in words why a file operation failed. */
public final class IoReason {

	private IoReason() {
	}

	public static String of(IOException failure) {
		return switch (failure) {
		case NoSuchFileException none -> "no such file or folder";
		case AccessDeniedException denied -> "permission denied";
		case FileAlreadyExistsException there -> "it exists already";
		case NotDirectoryException file -> "it is no folder";
		case CharacterCodingException coding -> "it is not UTF-8";
		case FileSystemException known when known.getReason() != null -> known.getReason();
		default -> failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
		};
	}
}
