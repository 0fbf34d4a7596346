// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.recipient;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.JsonLines;
import org.sealbench.project.Project;

/**
 * The project's record of those who were given its certificates, {@code recipients.log}: one line of JSON each, for
 * git, which joins the lines of two branches. It holds no secret, and somebody who changes it gains nothing: a folder
 * is only written to where the very certificate lies that was exported, and a server has to prove who it is.
 */
public final class RecipientLog {

	/** The file's name in the project. */
	public static final String FILE = "recipients.log";

	/**
	 * One line; public because it is read and written by reflection.
	 *
	 * @param certificate the plain number
	 */
	public record Line(Recipient.Kind kind, String name, String station, int certificate, String user, String policy) {

		private static Line of(Recipient recipient) {
			return new Line(recipient.kind(), recipient.name(), recipient.station(), recipient.certificate().value(),
					recipient.user(), recipient.policy());
		}

		private Recipient recipient() {
			return new Recipient(kind, name, station, CertificateNumber.of(certificate), user, policy);
		}
	}

	private final JsonLines lines;

	public RecipientLog(Project project) {
		this.lines = new JsonLines(project.folder().resolve(FILE));
	}

	/**
	 * All of them, each once; the last line about the same one holds.
	 *
	 * @throws ProblemException if the file cannot be read
	 */
	public List<Recipient> all() throws ProblemException {
		Map<List<Object>, Recipient> found = new LinkedHashMap<>();
		for (Line each : lines.records(Line.class)) {
			// A line of somebody else with what is no number says nothing, as one that is cut.
			if (each.certificate() >= 0) {
				found.put(List.of(each.kind(), each.name(), each.station(), each.certificate()), each.recipient());
			}
		}
		return List.copyOf(found.values());
	}

	/**
	 * Adds one, unless it is known.
	 *
	 * @throws ProblemException if the file cannot be read or written
	 */
	public void add(Recipient recipient) throws ProblemException {
		if (!all().contains(recipient)) {
			lines.add(Line.of(recipient));
		}
	}
}
