// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.revocation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.sealbench.common.IoReason;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.JsonLines;
import org.sealbench.operations.OperationProblem;
import org.sealbench.project.Project;
import org.sealbench.project.folder.ProjectFolder;

/**
 * Who was reached by the revocation list of one CA, and who not yet: {@code revocations/0002.log} in the project, one
 * line of JSON for each, until everybody was. Git joins the lines of two branches: of two about the same target the one
 * with the higher number of a list holds.
 */
final class PendingList {

	private static final String FOLDER = "revocations";
	private static final Pattern NAME = Pattern.compile("([0-9]{4,9})\\.log");

	private final CertificateNumber ca;
	private final SortedMap<ListTarget, Line> lines;

	/**
	 * One line; public because it is read and written by reflection.
	 *
	 * @param list   number of the newest list that the target has; 0 for none that is known
	 * @param at     when it got it, or was tried last
	 * @param detail why it has not got the newest one
	 */
	public record Line(ListTarget.Kind kind, String name, String station, int list, Instant at, String detail) {

		ListTarget target() {
			return new ListTarget(kind, name, station);
		}
	}

	private PendingList(CertificateNumber ca, SortedMap<ListTarget, Line> lines) {
		this.ca = ca;
		this.lines = lines;
	}

	/** The CAs whose lists have not reached everybody. */
	static List<CertificateNumber> open(Project project) throws ProblemException {
		Path folder = project.folder().resolve(FOLDER);
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(each -> NAME.matcher(each.getFileName().toString())).filter(Matcher::matches)
					.flatMap(each -> CertificateNumber.parse(each.group(1)).stream())
					.filter(each -> project.certificates().find(each).isPresent()).sorted().toList();
		} catch (IOException e) {
			throw new ProblemException(OperationProblem.CANNOT_READ.at(Place.of(folder.toString()), IoReason.of(e)), e);
		}
	}

	static PendingList of(Project project, CertificateNumber ca) throws ProblemException {
		SortedMap<ListTarget, Line> lines = new TreeMap<>();
		byte[] content = project.attached().read(path(ca)).orElse(new byte[0]);
		for (Line each : JsonLines.records(content, Line.class)) {
			lines.merge(each.target(), each, (one, other) -> one.list() >= other.list() ? one : other);
		}
		return new PendingList(ca, lines);
	}

	private static String path(CertificateNumber ca) {
		return FOLDER + "/" + ProjectFolder.digits(ca) + ".log";
	}

	/** Keeps those alone who need the list now, and adds those who are missing. */
	void retain(Collection<ListTarget> targets, Instant now) {
		lines.keySet().retainAll(targets);
		targets.forEach(each -> lines.putIfAbsent(each,
				new Line(each.kind(), each.name(), each.station(), 0, now, "not tried yet")));
	}

	/** Those who do not have a list of that number. */
	List<ListTarget> without(int list) {
		return lines.values().stream().filter(each -> each.list() < list).map(Line::target).toList();
	}

	/** What is known of a target. */
	ListDelivery delivery(ListTarget target, int list) {
		Line line = lines.get(target);
		boolean has = line.list() >= list;
		return new ListDelivery(ca, list, target, has ? ListDelivery.State.REACHED : ListDelivery.State.WAITING,
				has ? "has had it since " + line.at() : line.detail(), List.of());
	}

	void note(ListDelivery delivery, Instant now) {
		ListTarget target = delivery.target();
		Line before = lines.get(target);
		int has = delivery.isDone() ? delivery.list() : before == null ? 0 : before.list();
		lines.put(target, new Line(target.kind(), target.name(), target.station(), has, now,
				delivery.isDone() ? "" : delivery.detail()));
	}

	/** Has the next save write it, or delete it where everybody has a list of that number. */
	void keep(Project project, int list) throws ProblemException {
		if (without(list).isEmpty()) {
			project.attached().delete(path(ca));
			return;
		}
		StringBuilder content = new StringBuilder();
		lines.values().forEach(each -> content.append(JsonLines.line(each)));
		project.attached().write(path(ca), content.toString().getBytes(StandardCharsets.UTF_8));
	}
}
