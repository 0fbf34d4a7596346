// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.download;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.sealbench.common.ProblemException;
import org.sealbench.device.DownloadRecord;
import org.sealbench.operations.JsonLines;
import org.sealbench.project.Project;

/**
 * The project's log of downloads, {@code downloads.log}: one line of JSON each, for git, which joins the lines of two
 * branches. A clone that has the line of a download has the project's state that was loaded, too.
 */
final class DownloadLog {

	/** The file's name. */
	static final String FILE = "downloads.log";

	private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([0-9a-f]+)\"");

	private final JsonLines file;
	/** The lines by the ids in them, once they are asked for: a plan asks for each of many devices. */
	private Map<String, List<String>> known;

	/** One line; public because it is read and written by reflection. */
	public record Line(String device, DownloadRecord download) {
	}

	DownloadLog(Project project) {
		this.file = new JsonLines(project.folder().resolve(FILE));
	}

	/** Whether a download is in the log. */
	synchronized boolean contains(String device, String id) throws ProblemException {
		if (known == null) {
			Map<String, List<String>> read = new HashMap<>();
			file.lines().forEach(each -> index(each, read));
			known = read;
		}
		return known.getOrDefault(id, List.of()).stream().anyMatch(each -> isOf(each, device, id));
	}

	/** Every line that can be read. */
	List<Line> all() throws ProblemException {
		return file.records(Line.class);
	}

	/** The devices whose downloads are in the log. */
	Set<String> names() throws ProblemException {
		return all().stream().map(Line::device).collect(Collectors.toSet());
	}

	private static void index(String line, Map<String, List<String>> known) {
		Matcher id = ID.matcher(line);
		if (id.find()) {
			known.computeIfAbsent(id.group(1), any -> new ArrayList<>()).add(line);
		}
	}

	/** Adds a line at the end. */
	synchronized void add(String device, DownloadRecord download) throws ProblemException {
		String line = file.add(new Line(device, download));
		if (known != null) {
			index(line, known);
		}
	}

	private static boolean isOf(String text, String device, String id) {
		return JsonLines.record(text, Line.class)
				.filter(line -> line.device().equals(device) && line.download().id().equals(id)).isPresent();
	}
}
