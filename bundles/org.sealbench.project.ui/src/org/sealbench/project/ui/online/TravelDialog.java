// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.online;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
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
import org.sealbench.device.emulator.EmulatorEntry;
import org.sealbench.device.link.HttpEmulatorPanel;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.travel.TravelInTime;
import org.sealbench.operations.travel.Travelled;
import org.sealbench.operations.travel.TravelledPair;
import org.sealbench.operations.trial.Attempt;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.emulator.Emulators;
import org.sealbench.ui.dialog.CommandLine;
import org.sealbench.ui.dialog.FormRows;
import org.sealbench.workspace.ui.command.SameCommand;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.tool.Report;
import org.sealbench.workspace.ui.tool.ToolDialog;

/** Moves the clocks of the emulated plant to a date, tries every connection, and says on which day each breaks. */
final class TravelDialog extends ToolDialog {

	private static final Duration AHEAD = Duration.ofDays(365);

	private final Emulators emulators;
	private Text date;

	TravelDialog(Shell shell, OpenProject project, Emulators emulators) {
		super(shell, project,
				new Wording(Messages.travelTitle, Messages.travelTitle, Messages.travelMessage, Messages.travelButton));
		this.emulators = emulators;
	}

	@Override
	protected void fields(FormRows rows) {
		date = rows.day(Messages.travelDate,
				LocalDate.ofInstant(project().tools().clock().instant().plus(AHEAD), ZoneOffset.UTC).toString());
	}

	private Optional<Instant> day() {
		try {
			return Optional.of(LocalDate.parse(date.getText().strip()).atStartOfDay(ZoneOffset.UTC).toInstant());
		} catch (DateTimeParseException e) {
			return Optional.empty();
		}
	}

	@Override
	protected Optional<Problem> check() {
		return day().isPresent() ? Optional.empty()
				: Optional.of(OperationProblem.VALUE_INVALID.at(Place.of(Messages.travelDate), date.getText(),
						Messages.travelForm));
	}

	@Override
	protected Optional<CommandLine> command() {
		return Optional.of(SameCommand.reading(project(), "travel").with(date.getText().strip()));
	}

	@Override
	protected Function<IProgressMonitor, Outcome<Report>> work() {
		Instant when = day().orElseThrow();
		return monitor -> Outcome.attempt(() -> {
			TravelInTime travel = new TravelInTime(project().tools());
			travel.check(when);
			Optional<EmulatorEntry> own = emulators.access().own(project().project());
			if (own.isEmpty()) {
				return Outcome.of(new Report(Messages.travelNoEmulator, List.of(), false));
			}
			try (HttpEmulatorPanel panel = new HttpEmulatorPanel(own.get())) {
				return travel.run(project().project(), panel, own.get().fingerprint(), when, monitor)
						.map(TravelDialog::report);
			}
		});
	}

	private static Report report(Travelled travelled) {
		long refused = travelled.pairs().stream().filter(TravelledPair::isRefused).count();
		return new Report(
				NLS.bind(Messages.travelDone,
						new Object[] { LocalDate.ofInstant(travelled.date(), ZoneOffset.UTC), travelled.pairs().size(),
								refused }),
				travelled.pairs().stream().map(TravelDialog::line).toList(), travelled.isGood());
	}

	private static String line(TravelledPair pair) {
		String why = pair.cause().isEmpty() ? pair.then().reason() : pair.cause();
		return NLS.bind(
				pair.breaks().isPresent() ? Messages.travelBreaks
						: pair.isRefused() ? Messages.travelRefused
								: pair.then().state() == Attempt.State.CONNECTED ? Messages.travelConnects
										: Messages.travelNotTried,
				new Object[] { pair.client(), pair.device(), pair.protocol().words(),
						pair.breaks().map(LocalDate::toString).orElse(""), why });
	}
}
