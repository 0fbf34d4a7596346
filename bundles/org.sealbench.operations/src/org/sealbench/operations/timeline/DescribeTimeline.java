// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.timeline;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import org.sealbench.common.Outcome;
import org.sealbench.operations.certificate.CertificateSummary;
import org.sealbench.operations.certificate.ListCertificates;
import org.sealbench.operations.certificate.ValidityPhase;
import org.sealbench.project.Project;

/** Lists when which certificate of a project expires. */
public final class DescribeTimeline {

	/** A file that cannot be read is a problem and does not hide the others. */
	public Outcome<Timeline> run(Project project, Instant now) {
		Outcome<List<CertificateSummary>> listed = new ListCertificates().run(project, "", "");
		List<TimelineEntry> entries = listed.result().orElse(List.of()).stream()
				.sorted(Comparator.comparing(CertificateSummary::notAfter).thenComparing(CertificateSummary::id))
				.map(each -> new TimelineEntry(each, ValidityPhase.of(each.notBefore(), each.notAfter(), now), now))
				.toList();
		return Outcome.of(new Timeline(project.plant().getName(), now, entries), listed.problems());
	}
}
