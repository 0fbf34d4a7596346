// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.online;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.sealbench.common.Outcome;
import org.sealbench.common.VisibleText;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.operations.certificate.CertificateSummary;
import org.sealbench.operations.certificate.ListCertificates;
import org.sealbench.operations.download.DownloadPermissions;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.operations.revocation.ListDelivery;
import org.sealbench.operations.revocation.ListTarget;
import org.sealbench.operations.revocation.RevocationReport;
import org.sealbench.operations.revocation.RevokeEverywhere;
import org.sealbench.operations.revocation.ServerPasswords;
import org.sealbench.pki.RevocationReason;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.emulator.Emulators;
import org.sealbench.ui.Named;
import org.sealbench.ui.dialog.CommandLine;
import org.sealbench.ui.dialog.FormRows;
import org.sealbench.ui.problem.ProblemText;
import org.sealbench.workspace.ui.command.SameCommand;
import org.sealbench.workspace.ui.job.ProjectJob;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.tool.Report;
import org.sealbench.workspace.ui.tool.ToolDialog;

/**
 * Revokes certificates and brings the list to everybody who needs it, says who has it, and goes on with those who were
 * not reached. Who is still waiting is shown when it opens.
 */
final class RevokeEverywhereDialog extends ToolDialog {

	private static final int REST = IDialogConstants.CLIENT_ID + 10;
	private static final int LIST_HEIGHT = 150;

	private final Emulators emulators;
	private final List<CertificateSummary> certificates;
	private Table chosen;
	private Combo device;
	private Combo reason;
	private Button stop;
	private Button overwrite;
	private Text server;
	private Text password;
	private Label waiting;
	private volatile RevocationReport last = new RevocationReport(List.of(), List.of());
	private boolean rest;
	private volatile boolean isKnown = true;

	RevokeEverywhereDialog(Shell shell, OpenProject project, Emulators emulators) {
		super(shell, project, new Wording(Messages.everywhereTitle, Messages.everywhereTitle,
				Messages.everywhereMessage, Messages.everywhereButton));
		this.emulators = emulators;
		this.certificates = new ListCertificates().run(project.project()).result().orElse(List.of());
	}

	@Override
	protected void fields(FormRows rows) {
		rows.label(Messages.everywhereCertificates);
		chosen = Named.as(new Table(rows.area(), SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION),
				Messages.everywhereCertificates);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, LIST_HEIGHT).applyTo(chosen);
		for (CertificateSummary each : certificates) {
			TableItem item = new TableItem(chosen, SWT.NONE);
			item.setText(VisibleText.of(each.id() + ": " + each.commonName()));
			item.setData(each.id());
		}
		chosen.addListener(SWT.Selection, event -> changed());
		// None, also where one is selected: all that it holds would be revoked with the certificates that are ticked.
		device = rows.choice(Messages.everywhereDevice, Stream.concat(Stream.of(Messages.everywhereNone),
				project().plant().getDevices().stream().map(Device::getName)).toList());
		reason = rows.choice(Messages.everywhereReason,
				Stream.of(RevocationReason.values()).map(RevocationReason::label).toList());
		device.addListener(SWT.Selection, event -> {
			if (stolen().isPresent() && reason.getSelectionIndex() <= 0) {
				reason.select(RevocationReason.KEY_COMPROMISE.ordinal());
			}
		});
		stop = rows.check(Messages.everywhereStop, false);
		overwrite = rows.check(Messages.everywhereOverwrite, false);
		server = rows.text(Messages.everywhereServer, "");
		password = rows.password(Messages.everywherePassword);
		waiting = rows.note("");
		look();
	}

	private void look() {
		new Look(project()).schedule();
	}

	private void say(RevocationReport now) {
		last = now;
		isKnown = true;
		waiting.setText(VisibleText.lines(now.waiting() == 0 ? Messages.everywhereNobody
				: NLS.bind(Messages.everywhereWaiting, now.waiting(),
						now.deliveries().stream().filter(each -> !each.isDone()).map(each -> each.target().text())
								.distinct().collect(Collectors.joining(", ")))));
		waiting.requestLayout();
		enableRest();
	}

	/** Whoever presses the button finds out: it tells those who wait, and nobody where there are none. */
	private void unknown(String why) {
		isKnown = false;
		waiting.setText(VisibleText.lines(NLS.bind(Messages.everywhereUnknown, why)));
		waiting.requestLayout();
		enableRest();
	}

	private void enableRest() {
		Optional.ofNullable(getButton(REST)).ifPresent(each -> each.setEnabled(!isKnown || last.waiting() > 0));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, REST, Messages.everywhereRest, false);
		super.createButtonsForButtonBar(parent);
		enableRest();
	}

	@Override
	protected void buttonPressed(int button) {
		rest = button == REST;
		super.buttonPressed(rest ? IDialogConstants.OK_ID : button);
	}

	@Override
	protected boolean isComplete() {
		return !ticked().isEmpty() || device.getSelectionIndex() > 0;
	}

	private List<CertificateNumber> ticked() {
		return Arrays.stream(chosen.getItems()).filter(TableItem::getChecked)
				.map(each -> (CertificateNumber) each.getData()).toList();
	}

	private Optional<String> stolen() {
		return device.getSelectionIndex() > 0 ? Optional.of(device.getText()) : Optional.empty();
	}

	@Override
	protected Optional<CommandLine> command() {
		CommandLine line = SameCommand.changing(project(), "cert", "revoke");
		ticked().forEach(each -> line.with(each.toString()));
		return Optional.of(
				line.with("--everywhere").option("--device", stolen().orElse("")).option("--reason", reason.getText())
						.flag("--stop-allowed", stop.getSelection()).flag("--overwrite", overwrite.getSelection()));
	}

	@Override
	protected Function<IProgressMonitor, Outcome<Report>> work() {
		boolean goOn = rest;
		RevokeEverywhere.Order order = new RevokeEverywhere.Order(ticked(), stolen(),
				RevocationReason.values()[Math.max(0, reason.getSelectionIndex())]);
		DownloadPermissions allowed = new DownloadPermissions(stop.getSelection(), overwrite.getSelection());
		RevokeEverywhere operation = new RevokeEverywhere(project().tools(), emulators.access(),
				given(server.getText(), secret(password)));
		return monitor -> {
			// Now, as who waits may still have been looked up when this was begun.
			Optional<RevocationReport> before = Optional.of(last).filter(each -> isKnown);
			return (goOn ? operation.goOn(project().project(), EmulatorTarget.own(), allowed, monitor)
					: operation.run(project().project(), order, EmulatorTarget.own(), allowed, monitor))
					.map(report -> report(report, before));
		};
	}

	/** The password of one server: the one that is named, or the only one that there is. */
	static ServerPasswords given(String server, char[] typed) {
		String named = server.strip();
		return login -> typed.length > 0 && (named.isEmpty() ? login.only() : named.equals(login.endpoint()))
				? Optional.of(typed.clone())
				: Optional.empty();
	}

	/** @param before who had which list before; empty where that is not known, so that nobody counts as loaded */
	private static Report report(RevocationReport report, Optional<RevocationReport> before) {
		return new Report(NLS.bind(Messages.everywhereDone,
				new Object[] { report.certificates().size(), report.done(), report.deliveries().size(),
						report.waiting() }),
				lines(report), report.waiting() == 0)
				.devices(notReached(report), before.map(each -> loaded(report, each)).orElse(List.of()));
	}

	/** The devices that do not have every list that they need. */
	static List<String> notReached(RevocationReport report) {
		return devices(report, each -> !each.isDone());
	}

	/** The devices that were loaded for it: not those that had their lists before, nor any that was never loaded. */
	private static List<String> loaded(RevocationReport report, RevocationReport before) {
		Set<ListDelivery> known = Set.copyOf(before.deliveries());
		List<String> open = notReached(report);
		return devices(report, each -> each.state() == ListDelivery.State.REACHED && !known.contains(each)).stream()
				.filter(each -> !open.contains(each)).toList();
	}

	private static List<String> devices(RevocationReport report, Predicate<ListDelivery> which) {
		return report.deliveries().stream().filter(each -> each.target().kind() == ListTarget.Kind.DEVICE).filter(which)
				.map(each -> each.target().name()).distinct().toList();
	}

	/** A line for each certificate and for everybody who has to know. */
	static List<String> lines(RevocationReport report) {
		List<String> lines = new ArrayList<>();
		report.certificates()
				.forEach(each -> lines.add(NLS.bind(Messages.everywhereRevoked, each.id(), each.commonName())));
		for (ListDelivery each : report.deliveries()) {
			lines.add(NLS.bind(Messages.everywhereLine, new Object[] { each.target().text(), each.state().label(),
					each.list(), each.ca(), each.detail() }));
			each.ended().forEach(ended -> lines.add(NLS.bind(Messages.everywhereEnded, each.target().name(), ended)));
		}
		return lines;
	}

	@Override
	protected void done(Report result) {
		for (TableItem each : chosen.getItems()) {
			each.setChecked(false);
		}
		device.select(0);
		look();
		super.changed();
		setMessage(result.line());
	}

	/**
	 * Finds out in the background who was not reached by what was revoked before, without asking anybody; the project
	 * is not edited meanwhile.
	 */
	private final class Look extends ProjectJob {

		private Outcome<RevocationReport> found;

		Look(OpenProject project) {
			super(Messages.everywhereTitle, project);
		}

		@Override
		protected void work(IProgressMonitor monitor) {
			// It may have waited for another job, and nobody looks any more.
			if (!waiting.isDisposed()) {
				found = new RevokeEverywhere(project().tools(), emulators.access(), ServerPasswords.none())
						.status(project().project());
			}
		}

		@Override
		protected void finished() {
			if (found != null && !waiting.isDisposed()) {
				found.result().ifPresentOrElse(RevokeEverywhereDialog.this::say,
						() -> unknown(found.problems().stream().map(ProblemText::of).findFirst().orElse("")));
			}
		}

		/** It was given up while it waited, there was no agreement to a merge, or the files cannot be read. */
		@Override
		protected void abandoned() {
			if (!waiting.isDisposed()) {
				unknown(Messages.everywhereGivenUp);
			}
		}
	}
}
