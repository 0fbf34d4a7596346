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

/**
 * Describes in words why something failed that the Java runtime or a library did. What it says goes into a message
 * through here alone, and never with the name of a class.
 */
public final class IoReason {

	/** What the C library says, in the words of this project. */
	private static final Map<String, String> WORDS = Map.of("no space left", "the disk is full", "disk quota",
			"the disk quota is used up", "read-only file system", "the file system is read-only", "too many open files",
			"too many files are open", "file name too long", "its name is too long", "input/output error",
			"the disk does not work", "is a directory", "it is a folder", "operation not permitted",
			"permission denied", "too many levels of symbolic links", "its symbolic links lead to themselves");
	private static final String UNKNOWN = "the system refused it without a reason";
	/**
	 * Names of classes: with the package of a library that is used here, or of what can be thrown. The name of a file
	 * or of a type in a project, such as {@code line.Motor}, is none.
	 */
	private static final Pattern CLASS_NAME = Pattern.compile("(?<![\\w./])(?:"
			+ "(?:java|javax|jdk|sun|com\\.sun|com\\.google|org\\.(?:bouncycastle|eclipse|sealbench|xml|w3c|apache)"
			+ "|io\\.netty|picocli)(?:\\.\\w+)*\\.[A-Z][\\w$]*" + "|(?:[a-z_]\\w*\\.)+[A-Z][\\w$]*(?:Exception|Error)"
			+ "|[A-Z]\\w*[a-z]\\w*Exception|(?:[A-Z][a-z]+){2,}Error" + ")\\b(?![\\w.]*/)");
	/** What an exception puts before the message of that which caused it. */
	private static final Pattern PREFIX = Pattern.compile("^(?:" + CLASS_NAME.pattern() + ":\\s*)+");

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
		case FileSystemException known -> words(known.getReason(), UNKNOWN);
		default -> words(failure.getMessage(), UNKNOWN);
		};
	}

	/** Why something failed that is more than a file operation. */
	public static String of(Throwable failure) {
		return of(failure, UNKNOWN);
	}

	/** @param otherwise what is said where the failure says nothing */
	public static String of(Throwable failure, String otherwise) {
		String reason = failure instanceof IOException io ? of(io) : words(failure.getMessage(), otherwise);
		return reason.equals(UNKNOWN) ? otherwise : reason;
	}

	/**
	 * Text of a library without the names of its classes.
	 *
	 * @param otherwise what is said where nothing is left of it
	 */
	public static String words(@Nullable String reason, String otherwise) {
		String text = PREFIX.matcher(String.valueOf(reason)).replaceFirst("").strip();
		if (reason == null || text.isEmpty() || CLASS_NAME.matcher(text).find()) {
			return otherwise;
		}
		String lower = text.toLowerCase(Locale.ROOT);
		return WORDS.entrySet().stream().filter(each -> lower.contains(each.getKey())).map(Map.Entry::getValue)
				.findFirst().orElse(text);
	}
}
