// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.sealbench.operations.diagram.Diagram;
import org.sealbench.operations.timeline.Timeline;
import org.sealbench.operations.timeline.TimelineDrawing;
import org.sealbench.operations.timeline.TimelineEntry;
import org.sealbench.pki.ui.Messages;
import org.sealbench.pki.ui.certificate.CertificateCommands;
import org.sealbench.pki.ui.certificate.CertificateRow;
import org.sealbench.workspace.ui.command.Commands;
import org.sealbench.workspace.ui.diagram.DiagramRow;
import org.sealbench.workspace.ui.diagram.DiagramView;
import org.sealbench.workspace.ui.diagram.ModelReader;
import org.sealbench.workspace.ui.diagram.SimpleSelectionProvider;
import org.sealbench.workspace.ui.project.OpenProject;

/** When which certificate expires. A protected project's are shown after login only. */
public final class TimelineView extends DiagramView<Timeline> {

	private final SimpleSelectionProvider selection = new SimpleSelectionProvider();

	@Override
	protected Words words() {
		return new Words(Messages.timeline, Messages.timelineEmpty,
				List.of(Messages.timelineCertificate, Messages.timelineFrom, Messages.timelineTo,
						Messages.timelineState, Messages.timelineRenewal, Messages.timelineUses));
	}

	@Override
	protected ModelReader<Timeline> read(OpenProject project) {
		return new TimelineReader(project, Instant.now());
	}

	@Override
	protected Diagram draw(Timeline timeline) {
		return TimelineDrawing.of(timeline);
	}

	@Override
	protected List<DiagramRow> rows(Timeline timeline) {
		return timeline.entries().stream().map(each -> new DiagramRow(id(each), List.of(each.name(),
				TimelineDrawing.day(each.certificate().notBefore()), TimelineDrawing.day(each.certificate().notAfter()),
				each.words(), Optional.ofNullable(timeline.renewals().get(each.certificate().id()))
						.map(LocalDate::toString).orElse(""),
				String.join(", ", each.certificate().usedAs())))).toList();
	}

	private static String id(TimelineEntry entry) {
		return entry.certificate().id().toString();
	}

	@Override
	protected void selected(String id) {
		projects().active().ifPresent(project -> shown().stream().flatMap(timeline -> timeline.entries().stream())
				.filter(each -> id(each).equals(id)).findFirst().ifPresent(each -> selection.setSelection(
						new StructuredSelection(new CertificateRow(project, each.certificate(), each.life())))));
	}

	@Override
	protected void opened(String id) {
		Commands.run(getSite(), CertificateCommands.SHOW, Map.of(CertificateCommands.NUMBER, id));
	}

	@Override
	protected ISelectionProvider selection() {
		return selection;
	}
}
