// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.tools;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.file.TypedPath;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.OutputFile;
import org.sealbench.operations.forecast.CalendarFile;
import org.sealbench.operations.forecast.Forecast;
import org.sealbench.operations.forecast.MakeForecast;
import org.sealbench.pki.ui.Messages;
import org.sealbench.pki.ui.issue.UtcDay;
import org.sealbench.ui.dialog.CommandLine;
import org.sealbench.ui.dialog.FileChoice;
import org.sealbench.ui.dialog.FormRows;
import org.sealbench.workspace.ui.command.SameCommand;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.tool.Report;
import org.sealbench.workspace.ui.tool.ToolDialog;

/** Writes what ends, and the days on which it is renewed, into a file that calendars read (RFC 5545). */
final class CalendarDialog extends ToolDialog {

	private static final Duration AHEAD = Duration.ofDays(365);

	private Text until;
	private Text file;

	CalendarDialog(Shell shell, OpenProject project) {
		super(shell, project, new Wording(Messages.calendarTitle, Messages.calendarTitle, Messages.calendarMessage,
				Messages.calendarButton), false);
	}

	@Override
	protected void fields(FormRows rows) {
		until = rows.day(Messages.calendarUntil, UtcDay.text(project().tools().clock().instant().plus(AHEAD)));
		file = rows.path(Messages.exportFile,
				Path.of(System.getProperty("user.home"), project().name() + ".ics").toString(), Messages.browse,
				FileChoice::save);
	}

	@Override
	protected boolean isComplete() {
		return !file.getText().isBlank();
	}

	private Optional<Instant> end() {
		return UtcDay.instant(until.getText());
	}

	@Override
	protected Optional<Problem> check() {
		return end().isPresent() ? Optional.empty()
				: Optional.of(OperationProblem.VALUE_INVALID.at(Place.of(Messages.calendarUntil), until.getText(),
						Messages.createDayForm));
	}

	@Override
	protected Optional<CommandLine> command() {
		return Optional.of(SameCommand.reading(project(), "forecast").option("--until", until.getText()).option("--ics",
				file.getText()));
	}

	@Override
	protected Function<IProgressMonitor, Outcome<Report>> work() {
		Instant last = end().orElseThrow();
		Path target = TypedPath.checked(file.getText().strip());
		return monitor -> new MakeForecast(project().tools()).run(project().project(), last)
				.flatMap(found -> write(target, found));
	}

	private static Outcome<Report> write(Path target, Forecast forecast) {
		return Outcome.attempt(() -> {
			OutputFile.write(target, CalendarFile.of(forecast));
			return Outcome.of(Report.of(NLS.bind(Messages.calendarDone, forecast.windows().size(), target), List.of()));
		});
	}
}
