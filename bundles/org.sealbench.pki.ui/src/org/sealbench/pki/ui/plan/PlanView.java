// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.viewers.ISelectionProvider;
import org.sealbench.operations.diagram.Diagram;
import org.sealbench.operations.forecast.Expiry;
import org.sealbench.operations.forecast.Forecast;
import org.sealbench.operations.forecast.ForecastDrawing;
import org.sealbench.operations.forecast.MaintenanceWindow;
import org.sealbench.pki.ui.Messages;
import org.sealbench.pki.ui.certificate.CertificateCommands;
import org.sealbench.pki.ui.tools.RenewDueDialog;
import org.sealbench.workspace.ui.command.Commands;
import org.sealbench.workspace.ui.diagram.DiagramRow;
import org.sealbench.workspace.ui.diagram.DiagramView;
import org.sealbench.workspace.ui.diagram.ModelReader;
import org.sealbench.workspace.ui.diagram.SimpleSelectionProvider;
import org.sealbench.workspace.ui.login.Login;
import org.sealbench.workspace.ui.project.OpenProject;

/**
 * What ends when, and the days on which it is renewed. A double click on such a day renews what is due until then; on
 * anything else it shows the certificate.
 */
public final class PlanView extends DiagramView<Forecast> {

	private static final Duration DAY = Duration.ofDays(1);

	private final SimpleSelectionProvider selection = new SimpleSelectionProvider();

	@Override
	protected Words words() {
		return new Words(Messages.plan, Messages.planEmpty, List.of(Messages.planDay, Messages.planWhat,
				Messages.planAction, Messages.planLoad, Messages.planStop));
	}

	@Override
	protected Map<String, Runnable> links() {
		Map<String, Runnable> links = new HashMap<>(super.links());
		links.put("check", () -> Commands.run(getSite(), "org.sealbench.pki.ui.check"));
		return links;
	}

	@Override
	protected ModelReader<Forecast> read(OpenProject project) {
		return new PlanReader(project, project.tools().clock().instant());
	}

	@Override
	protected Diagram draw(Forecast forecast) {
		return forecast.windows().isEmpty() && forecast.items().isEmpty()
				? new Diagram(forecast.project(), 1, 1, List.of(), List.of())
				: ForecastDrawing.of(forecast);
	}

	@Override
	protected List<DiagramRow> rows(Forecast forecast) {
		List<DiagramRow> rows = new ArrayList<>();
		forecast.windows()
				.forEach(each -> rows.add(new DiagramRow(ForecastDrawing.id(each), List.of(each.date().toString(),
						each.items().stream().map(Expiry::name).collect(Collectors.joining(", ")), Messages.planRenew,
						String.join(", ", each.devices()), String.join(", ", each.stop())))));
		forecast.items()
				.forEach(each -> rows.add(new DiagramRow(ForecastDrawing.id(each),
						List.of(ForecastDrawing.day(each.end()), each.name(), words(each.kind().action()),
								String.join(", ", each.devices()), String.join(", ", each.stop())))));
		return rows;
	}

	private static String words(Expiry.Action action) {
		return switch (action) {
		case RENEW -> Messages.planEnds;
		case PLAN -> Messages.planPlan;
		case IMPORT -> Messages.planImport;
		case NONE -> Messages.planNone;
		};
	}

	@Override
	protected void selected(String id) {
		// nothing of the project is a window
	}

	@Override
	protected void opened(String id) {
		Optional<MaintenanceWindow> window = shown().stream().flatMap(each -> each.windows().stream())
				.filter(each -> ForecastDrawing.id(each).equals(id)).findFirst();
		window.ifPresentOrElse(this::renew,
				() -> shown().stream().flatMap(each -> each.items().stream())
						.filter(each -> ForecastDrawing.id(each).equals(id) && each.number().isGiven()).findFirst()
						.ifPresent(each -> Commands.run(getSite(), CertificateCommands.SHOW,
								Map.of(CertificateCommands.NUMBER, String.valueOf(each.number())))));
	}

	/** As many days as until the last end of what stands in the window. */
	private void renew(MaintenanceWindow window) {
		projects().active().filter(each -> Login.ask(getSite().getShell(), each)).ifPresent(project -> {
			Instant now = project.tools().clock().instant();
			Instant last = window.items().stream().map(Expiry::end).max(Instant::compareTo).orElse(now);
			new RenewDueDialog(getSite().getShell(), project,
					(int) Math.max(0, Duration.between(now, last).dividedBy(DAY) + 1)).open();
		});
	}

	@Override
	protected ISelectionProvider selection() {
		return selection;
	}
}
