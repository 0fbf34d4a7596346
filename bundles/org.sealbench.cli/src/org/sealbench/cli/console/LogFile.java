// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.console;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

import org.sealbench.common.file.OwnerFiles;

/** Where stack traces go: one file, private to the user, that starts again when it has grown large. */
public final class LogFile {

	private static final long LARGEST = 4L * 1024 * 1024;

	private final Path file;

	LogFile(Path stateFolder) {
		this.file = stateFolder.resolve("sealbench.log");
	}

	public Path path() {
		return file;
	}

	/** Adds an exception. A log that cannot be written must not hide the failure that was to be logged. */
	public void write(String command, Throwable failure) {
		StringWriter text = new StringWriter();
		PrintWriter writer = new PrintWriter(text);
		writer.println(
				Instant.now() + " " + Version.text() + ", Java " + System.getProperty("java.version") + ", " + command);
		failure.printStackTrace(writer);
		writer.flush();
		try {
			prepare();
			Files.writeString(file, text.toString(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		} catch (IOException e) {
			failure.addSuppressed(e);
		}
	}

	/**
	 * Creates the file before a library that logs creates it readable for everybody; a command works without a log,
	 * too.
	 */
	public void prepareQuietly() {
		try {
			prepare();
		} catch (IOException e) {
			// What cannot be logged is still shown.
		}
	}

	/** Creates the file, readable for its owner only. */
	void prepare() throws IOException {
		OwnerFiles.makeFolder(file.getParent());
		if (Files.exists(file) && Files.size(file) > LARGEST) {
			Files.move(file, file.resolveSibling("sealbench.log.1"), StandardCopyOption.REPLACE_EXISTING);
		}
		if (Files.notExists(file)) {
			OwnerFiles.create(file);
		}
	}
}
