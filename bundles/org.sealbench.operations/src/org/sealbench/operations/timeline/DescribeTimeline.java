// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.timeline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sealbench.common.Outcome;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.Tools;
import org.sealbench.operations.certificate.CertificateSummary;
import org.sealbench.operations.certificate.ListCertificates;
import org.sealbench.operations.certificate.ValidityPhase;
import org.sealbench.operations.forecast.Expiry;
import org.sealbench.operations.forecast.Forecast;
import org.sealbench.operations.forecast.MaintenanceWindow;
import org.sealbench.operations.forecast.MakeForecast;
import org.sealbench.project.Project;

/** Lists when which certificate of a project expires, and when the plan renews it. */
public final class DescribeTimeline {

	/** How far the plan goes. */
	private static final Duration AHEAD = Duration.ofDays(5 * 365L);

	private final Tools tools;

	public DescribeTimeline(Tools tools) {
		this.tools = tools;
	}

	/** A file that cannot be read is a problem and does not hide the others. */
	public Outcome<Timeline> run(Project project, Instant now) {
		Outcome<List<CertificateSummary>> listed = new ListCertificates().run(project);
		List<TimelineEntry> entries = listed.result().orElse(List.of()).stream()
				.sorted(Comparator.comparing(CertificateSummary::notAfter).thenComparing(CertificateSummary::id))
				.map(each -> new TimelineEntry(each, ValidityPhase.of(each.notBefore(), each.notAfter(), now), now))
				.toList();
		return Outcome.of(new Timeline(project.plant().getName(), now, entries, renewals(project)), listed.problems());
	}

	/** The first day of each; what the plan cannot read, the list of certificates has told. */
	private Map<CertificateNumber, LocalDate> renewals(Project project) {
		Map<CertificateNumber, LocalDate> days = new HashMap<>();
		List<MaintenanceWindow> windows = new MakeForecast(tools).run(project, tools.clock().instant().plus(AHEAD))
				.result().map(Forecast::windows).orElse(List.of());
		windows.forEach(window -> window.items().stream().filter(each -> each.kind() == Expiry.Kind.CERTIFICATE)
				.forEach(each -> days.merge(each.number(), window.date(), (a, b) -> a.isBefore(b) ? a : b)));
		return days;
	}
}
