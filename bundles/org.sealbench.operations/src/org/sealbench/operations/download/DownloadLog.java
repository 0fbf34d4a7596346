// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.download;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sealbench.common.IoReason;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceJson;
import org.sealbench.device.DownloadRecord;
import org.sealbench.operations.OperationProblem;
import org.sealbench.project.Project;

/**
 * The project's log of downloads, {@code downloads.log}: one line of JSON each, for git, which joins the lines of two
 * branches. A clone that has the line of a download has the project's state that was loaded, too.
 */
final class DownloadLog {

	/** The file's name. */
	static final String FILE = "downloads.log";

	private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([0-9a-f]+)\"");

	private final Path file;
	/** The lines by the ids in them, once they are asked for: a plan asks for each of many devices. */
	private Map<String, List<String>> known;

	/** One line; public because it is read and written by reflection. */
	public record Line(String device, DownloadRecord download) {
	}

	DownloadLog(Project project) {
		this.file = project.folder().resolve(FILE);
	}

	/** Whether a download is in the log. */
	synchronized boolean contains(String device, String id) throws ProblemException {
		if (known == null) {
			Map<String, List<String>> read = new HashMap<>();
			lines().forEach(each -> index(each, read));
			known = read;
		}
		return known.getOrDefault(id, List.of()).stream().anyMatch(each -> isOf(each, device, id));
	}

	private static void index(String line, Map<String, List<String>> known) {
		Matcher id = ID.matcher(line);
		if (id.find()) {
			known.computeIfAbsent(id.group(1), any -> new ArrayList<>()).add(line);
		}
	}

	/** Adds a line at the end. */
	synchronized void add(String device, DownloadRecord download) throws ProblemException {
		String json = new String(new DeviceJson().write(new Line(device, download)), StandardCharsets.UTF_8);
		// Line breaks stand between the fields only: within a text JSON has no bare one (RFC 8259 §7).
		String line = json.strip().replaceAll("\\n\\s*", " ") + "\n";
		try {
			// A line that somebody cut, or a process that died, must not spoil this one.
			Files.writeString(file, endsInALine() ? line : "\n" + line, StandardOpenOption.CREATE,
					StandardOpenOption.APPEND);
		} catch (IOException e) {
			throw OperationProblem.cannotWrite(file, e);
		}
		if (known != null) {
			index(line, known);
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

	private static boolean isOf(String text, String device, String id) {
		try {
			Line line = new DeviceJson().read(text.getBytes(StandardCharsets.UTF_8), Line.class, FILE);
			return line.device().equals(device) && line.download().id().equals(id);
		} catch (ProblemException e) {
			// The mark of a conflict, or a line that somebody cut: it says nothing.
			return false;
		}
	}

	private List<String> lines() throws ProblemException {
		if (!Files.exists(file)) {
			return List.of();
		}
		try {
			// Not strictly in UTF-8: a line can have been cut within a letter.
			return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
		} catch (IOException e) {
			throw new ProblemException(OperationProblem.CANNOT_READ.at(Place.of(file.toString()), IoReason.of(e)), e);
		}
	}
}
