// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.download;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

import org.sealbench.common.ProblemException;
import org.sealbench.operations.JsonLines;
import org.sealbench.project.Project;

/**
 * Hardware that was replaced: SHA-256 fingerprints of link certificates that no checkout of the project takes for the
 * device any more, {@code retired.log} in the project, one line of JSON each. Whoever has the old hardware could
 * otherwise have the new keys loaded into it.
 */
final class RetiredHardware {

	/** The file's name in the project. */
	static final String FILE = "retired.log";

	private final JsonLines lines;

	/** One line; public because it is read and written by reflection. */
	public record Line(String device, String fingerprint, Instant at) {
	}

	RetiredHardware(Project project) {
		this.lines = new JsonLines(project.folder().resolve(FILE));
	}

	/** The fingerprints that are no longer those of a device. */
	Set<String> of(String device) throws ProblemException {
		return lines.records(Line.class).stream().filter(each -> each.device().equals(device)).map(Line::fingerprint)
				.collect(Collectors.toSet());
	}

	/** Retires hardware, for good: a second replacement does not bring it back. */
	void add(String device, String fingerprint, Instant now) throws ProblemException {
		if (!of(device).contains(fingerprint)) {
			lines.add(new Line(device, fingerprint, now));
		}
	}
}
