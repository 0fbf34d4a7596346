// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.online;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sealbench.common.CommaList;
import org.sealbench.common.Outcome;
import org.sealbench.common.file.TypedPath;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.operations.certificate.ListCertificates;
import org.sealbench.operations.download.DownloadPermissions;
import org.sealbench.operations.download.DownloadedDevice;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.operations.rollover.FinishRollover;
import org.sealbench.operations.rollover.ReadRollover;
import org.sealbench.operations.rollover.RolloverFiles;
import org.sealbench.operations.rollover.RolloverItem;
import org.sealbench.operations.rollover.RolloverPlan;
import org.sealbench.operations.rollover.RolloverRun;
import org.sealbench.operations.rollover.RunRollover;
import org.sealbench.operations.rollover.StartRollover;
import org.sealbench.operations.rollover.StepBackRollover;
import org.sealbench.operations.rollover.TickOffHandOut;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.emulator.Emulators;
import org.sealbench.ui.dialog.CommandLine;
import org.sealbench.ui.dialog.FileChoice;
import org.sealbench.ui.dialog.FormRows;
import org.sealbench.workspace.ui.command.SameCommand;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.tool.Report;
import org.sealbench.workspace.ui.tool.ToolDialog;

/**
 * A CA gives way to another one, in three stages that can be stopped for days: says how far it is, goes on, steps back,
 * ticks off what was handed out. Everything stands in the project's plan.
 */
final class RolloverDialog extends ToolDialog {

	private final Emulators emulators;
	private Combo step;
	private Combo ca;
	private Combo key;
	private Button stop;
	private Combo items;
	private Text folder;
	private List<RolloverChoice> possible = List.of();

	RolloverDialog(Shell shell, OpenProject project, Emulators emulators) {
		super(shell, project, new Wording(Messages.rolloverTitle, Messages.rolloverTitle, Messages.rolloverMessage,
				Messages.rolloverButton));
		this.emulators = emulators;
	}

	private Optional<RolloverPlan> plan() {
		return new ReadRollover(project().tools()).run(project().project()).result().flatMap(each -> each);
	}

	@Override
	protected void fields(FormRows rows) {
		step = rows.choice(Messages.rolloverStep, List.of());
		ca = rows.choice(Messages.rolloverCa,
				new ListCertificates().run(project().project(), Optional.of(CertificateStore.CA), "").result()
						.orElse(List.of()).stream().map(each -> each.id() + ": " + each.commonName()).toList());
		ca.select(ca.getItemCount() - 1);
		key = rows.choice(Messages.rolloverKey, Stream
				.concat(Stream.of(Messages.rolloverKeyAsNow), Stream.of(KeyAlgorithm.values()).map(KeyAlgorithm::label))
				.toList());
		stop = rows.check(Messages.rolloverStop, false);
		items = rows.combo(Messages.rolloverItems, List.of(), "");
		folder = rows.path(Messages.rolloverFolder, RolloverFiles.folder(project().project()).toString(),
				Messages.tagBrowse, FileChoice::folder);
		look();
	}

	/** Offers what can be done now. */
	private void look() {
		Optional<RolloverPlan> now = plan();
		possible = RolloverChoice.of(now);
		step.setItems(possible.stream().map(RolloverChoice::label).toArray(String[]::new));
		step.select(0);
		items.setItems(now.stream().flatMap(each -> each.openHandOuts().stream()).map(RolloverItem::key)
				.toArray(String[]::new));
		enable();
	}

	private RolloverChoice chosen() {
		return possible.get(Math.max(0, step.getSelectionIndex()));
	}

	private void enable() {
		RolloverChoice now = chosen();
		ca.setEnabled(now == RolloverChoice.START);
		key.setEnabled(now == RolloverChoice.START);
		stop.setEnabled(now == RolloverChoice.NEXT);
		items.setEnabled(now == RolloverChoice.DONE);
		folder.setEnabled(now == RolloverChoice.FILES);
	}

	@Override
	protected void changed() {
		if (folder != null) {
			enable();
		}
		super.changed();
	}

	@Override
	protected boolean isComplete() {
		return switch (chosen()) {
		case START -> ca.getSelectionIndex() >= 0;
		case DONE -> !items.getText().isBlank();
		case FILES -> !folder.getText().isBlank();
		default -> true;
		};
	}

	private CertificateNumber number() {
		String name = ca.getText();
		return CertificateNumber.parse(name.substring(0, name.indexOf(':'))).orElseThrow();
	}

	@Override
	protected Optional<CommandLine> command() {
		CommandLine line = SameCommand.changing(project(), "ca", "rollover", chosen().command());
		return Optional.of(switch (chosen()) {
		case START -> (ca.getSelectionIndex() < 0 ? line : line.with(number())).option("--key-algorithm",
				key.getSelectionIndex() > 0 ? key.getText() : "");
		case NEXT -> line.flag("--stop-allowed", stop.getSelection());
		case DONE -> line.with(CommaList.of(items.getText()));
		case FILES -> line.with(folder.getText().strip());
		default -> line;
		});
	}

	@Override
	protected Function<IProgressMonitor, Outcome<Report>> work() {
		return switch (chosen()) {
		case START -> start();
		case STATUS -> monitor -> new ReadRollover(project().tools()).run(project().project())
				.map(found -> RolloverReport.of(found));
		case NEXT -> next();
		case DONE -> done();
		case FILES -> files();
		case BACK -> monitor -> new StepBackRollover(project().tools()).run(project().project())
				.map(found -> RolloverReport.of(found));
		case FINISH -> monitor -> new FinishRollover(project().tools()).run(project().project()).map(each -> Report
				.of(NLS.bind(Messages.rolloverFinished, each.successorName(), each.oldName()), List.of()));
		};
	}

	private Function<IProgressMonitor, Outcome<Report>> start() {
		CertificateNumber old = number();
		Optional<KeyAlgorithm> algorithm = key.getSelectionIndex() > 0
				? Optional.of(KeyAlgorithm.values()[key.getSelectionIndex() - 1])
				: Optional.empty();
		return monitor -> new StartRollover(project().tools()).run(project().project(), old, algorithm, monitor)
				.map(each -> RolloverReport.of(Optional.of(each)));
	}

	private Function<IProgressMonitor, Outcome<Report>> next() {
		DownloadPermissions allowed = new DownloadPermissions(stop.getSelection(), false);
		return monitor -> new RunRollover(project().tools(), emulators.access())
				.run(project().project(), EmulatorTarget.own(), allowed, monitor).map(RolloverDialog::report);
	}

	private static Report report(RolloverRun run) {
		List<String> lines = new ArrayList<>();
		run.devices().forEach(each -> lines.add(each.line()));
		run.connections().forEach(each -> lines.add(NLS.bind(Messages.rolloverConnection, new Object[] { each.device(),
				each.partner(), each.connected() ? Messages.rolloverConnects : each.reason() })));
		Report plan = RolloverReport.of(Optional.of(run.plan()));
		lines.addAll(plan.details());
		return new Report(plan.line(), lines, run.connections().stream().allMatch(each -> each.connected()))
				.devices(plan.toLoad(), DownloadedDevice.loaded(run.devices()));
	}

	private Function<IProgressMonitor, Outcome<Report>> done() {
		List<String> ticked = CommaList.of(items.getText());
		return monitor -> new TickOffHandOut(project().tools()).run(project().project(), ticked)
				.map(each -> RolloverReport.of(Optional.of(each)));
	}

	private Function<IProgressMonitor, Outcome<Report>> files() {
		Path target = TypedPath.checked(folder.getText().strip());
		return monitor -> new RolloverFiles().run(project().project(), target)
				.map(files -> Report.of(NLS.bind(Messages.rolloverWritten, files.size(), target),
						files.stream().map(Path::toString).toList()));
	}

	@Override
	protected void done(Report result) {
		look();
		super.changed();
		setMessage(result.line());
		beginning().setFocus();
	}
}
