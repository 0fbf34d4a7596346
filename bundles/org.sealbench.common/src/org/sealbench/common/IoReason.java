// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Describes in words why a file operation failed. */
public final class IoReason {

	/** What the C library says, in the words of this project. */
	private static final Map<String, String> WORDS = Map.of("no space left", "the disk is full", "disk quota",
			"the disk quota is used up", "read-only file system", "the file system is read-only", "too many open files",
			"too many files are open", "file name too long", "its name is too long", "input/output error",
			"the disk does not work", "is a directory", "it is a folder", "operation not permitted",
			"permission denied", "too many levels of symbolic links", "its symbolic links lead to themselves");
	private static final Pattern CLASS_NAME = Pattern
			.compile("\\b[a-z]\\w*(\\.[a-z]\\w*)+\\.[A-Z]\\w*|\\b[A-Z]\\w*(Exception|Error)\\b");

	private IoReason() {
	}

	public static String of(IOException failure) {
		return switch (failure) {
		case NoSuchFileException none -> "no such file or folder";
		case AccessDeniedException denied -> "permission denied";
		case FileAlreadyExistsException there -> "it exists already";
		case NotDirectoryException file -> "it is no folder";
		case CharacterCodingException coding -> "it is not UTF-8";
		case DirectoryNotEmptyException full -> "the folder is not empty";
		case FileSystemLoopException loop -> "its symbolic links lead to themselves";
		case FileSystemException known -> words(known.getReason());
		default -> words(failure.getMessage());
		};
	}

	/** The system's reason in our words where it is a usual one; never the name of a class. */
	private static String words(@Nullable String reason) {
		if (reason == null || reason.isBlank() || CLASS_NAME.matcher(reason).find()) {
			return "the system refused it without a reason";
		}
		String lower = reason.toLowerCase(Locale.ROOT);
		return WORDS.entrySet().stream().filter(each -> lower.contains(each.getKey())).map(Map.Entry::getValue)
				.findFirst().orElse(reason);
	}
}
