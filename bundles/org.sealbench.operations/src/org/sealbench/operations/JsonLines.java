// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.IoReason;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceJson;

/**
 * A file of the project with one record a line, as JSON, so that git joins the lines of two branches. A line that
 * cannot be read, such as the mark of a conflict, says nothing and harms no other.
 */
public final class JsonLines {

	private final Path file;

	public JsonLines(Path file) {
		this.file = file;
	}

	/** A record as one line, with its line break. */
	public static String line(Record value) {
		String json = new String(new DeviceJson().write(value), StandardCharsets.UTF_8);
		// Line breaks stand between the fields only: within a text JSON has no bare one (RFC 8259 §7).
		return json.strip().replaceAll("\\n\\s*", " ") + "\n";
	}

	/** The record of a line; empty if it is none. */
	public static <T extends Record> Optional<T> record(String line, Class<T> type) {
		if (line.isBlank()) {
			return Optional.empty();
		}
		try {
			return Optional.of(new DeviceJson().read(line.getBytes(StandardCharsets.UTF_8), type, "line"));
		} catch (ProblemException e) {
			// The mark of a conflict, or a line that somebody cut.
			return Optional.empty();
		}
	}

	/** The records of a whole content. */
	public static <T extends Record> List<T> records(byte[] content, Class<T> type) {
		List<T> records = new ArrayList<>();
		// Not strictly in UTF-8: a line can have been cut within a letter.
		new String(content, StandardCharsets.UTF_8).lines().forEach(each -> record(each, type).ifPresent(records::add));
		return records;
	}

	/**
	 * Every line as it is; none where there is no file.
	 *
	 * @throws ProblemException if the file cannot be read
	 */
	public List<String> lines() throws ProblemException {
		if (!Files.exists(file)) {
			return List.of();
		}
		try {
			return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
		} catch (IOException e) {
			throw new ProblemException(OperationProblem.CANNOT_READ.at(Place.of(file.toString()), IoReason.of(e)), e);
		}
	}

	/**
	 * The records that can be read.
	 *
	 * @throws ProblemException if the file cannot be read
	 */
	public <T extends Record> List<T> records(Class<T> type) throws ProblemException {
		List<T> records = new ArrayList<>();
		lines().forEach(each -> record(each, type).ifPresent(records::add));
		return records;
	}

	/**
	 * Adds a line at the end.
	 *
	 * @return the line
	 * @throws ProblemException if the file cannot be written
	 */
	public String add(Record value) throws ProblemException {
		String line = line(value);
		try {
			// A line that somebody cut, or a process that died, must not spoil this one. A link in a project of
			// strangers must not choose the file that is written to.
			Files.writeString(file, endsInALine() ? line : "\n" + line, StandardOpenOption.CREATE,
					StandardOpenOption.APPEND, LinkOption.NOFOLLOW_LINKS);
			return line;
		} catch (IOException e) {
			throw OperationProblem.cannotWrite(file, e);
		}
	}

	private boolean endsInALine() throws IOException {
		if (Files.notExists(file) || Files.size(file) == 0) {
			return true;
		}
		try (RandomAccessFile end = new RandomAccessFile(file.toFile(), "r")) {
			end.seek(end.length() - 1);
			return end.read() == '\n';
		}
	}
}
