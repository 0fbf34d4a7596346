// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

import org.sealbench.common.ProblemException;
import org.sealbench.common.file.OwnerFiles;

/** Writes a file that everybody may read, whole or not at all. */
public final class OutputFile {

	private OutputFile() {
	}

	/** Whether writing would replace something: a file or a folder, or a link, but no device or pipe. */
	public static boolean isTaken(Path file) {
		return Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !OwnerFiles.isStream(file);
	}

	/** @throws ProblemException if it cannot be written */
	public static void write(Path file, byte[] content) throws ProblemException {
		try {
			OwnerFiles.writeNamed(file, content, true);
		} catch (IOException e) {
			throw OperationProblem.cannotWrite(file, e);
		}
	}

	/**
	 * Writes a text in UTF-8.
	 *
	 * @throws ProblemException if it cannot be written
	 */
	public static void write(Path file, String content) throws ProblemException {
		write(file, content.getBytes(StandardCharsets.UTF_8));
	}
}
