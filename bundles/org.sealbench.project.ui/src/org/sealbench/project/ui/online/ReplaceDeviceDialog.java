// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.online;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sealbench.common.Outcome;
import org.sealbench.operations.certificate.CertificateChange;
import org.sealbench.operations.download.DownloadPermissions;
import org.sealbench.operations.download.DownloadedDevice;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.operations.replacement.GiveUpReplacement;
import org.sealbench.operations.replacement.ReplaceDevice;
import org.sealbench.operations.replacement.ReplacementReport;
import org.sealbench.pki.RevocationReason;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.emulator.Emulators;
import org.sealbench.ui.dialog.CommandLine;
import org.sealbench.ui.dialog.FormRows;
import org.sealbench.workspace.ui.command.SameCommand;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.tool.Report;
import org.sealbench.workspace.ui.tool.ToolDialog;

/**
 * Puts new hardware in the place of a device: new keys and certificates, its partners loaded, the old certificates
 * revoked everywhere. Done once more, it goes on where it was.
 */
final class ReplaceDeviceDialog extends ToolDialog {

	private final String first;
	private final Emulators emulators;
	private Combo device;
	private Text code;
	private Combo reason;
	private Button stop;
	private Button overwrite;
	private Text server;
	private Text password;
	private Button giveUp;

	/** @param first the device to begin with, or the empty string */
	ReplaceDeviceDialog(Shell shell, OpenProject project, String first, Emulators emulators) {
		super(shell, project, new Wording(Messages.replaceDeviceTitle, Messages.replaceDeviceTitle,
				Messages.replaceDeviceMessage, Messages.replaceDeviceButton));
		this.first = first;
		this.emulators = emulators;
	}

	@Override
	protected void fields(FormRows rows) {
		device = rows.choice(Messages.explainDevice, project().project().deviceNames(), first);
		code = rows.text(Messages.replaceDeviceCode, "");
		reason = rows.choice(Messages.everywhereReason,
				Stream.of(RevocationReason.values()).map(RevocationReason::label).toList(),
				RevocationReason.SUPERSEDED.label());
		stop = rows.check(Messages.everywhereStop, false);
		overwrite = rows.check(Messages.everywhereOverwrite, false);
		server = rows.text(Messages.everywhereServer, "");
		password = rows.password(Messages.everywherePassword);
		giveUp = rows.check(Messages.replaceDeviceGiveUp, false);
		rows.note(Messages.replaceDeviceNote);
	}

	@Override
	protected void changed() {
		if (giveUp != null) {
			boolean replaces = !giveUp.getSelection();
			List.of(code, reason, stop, overwrite, server, password).forEach(each -> each.setEnabled(replaces));
		}
		super.changed();
	}

	@Override
	protected Optional<CommandLine> command() {
		if (giveUp.getSelection()) {
			return Optional.of(SameCommand.changing(project(), "device", "replace").with(device.getText())
					.flag("--give-up", true));
		}
		return Optional.of(SameCommand.changing(project(), "device", "replace").with(device.getText())
				.option("--reason", reason.getText()).flag("--stop-allowed", stop.getSelection())
				.flag("--overwrite", overwrite.getSelection()));
	}

	@Override
	protected Function<IProgressMonitor, Outcome<Report>> work() {
		String name = device.getText();
		if (giveUp.getSelection()) {
			return monitor -> giveUp(name);
		}
		char[] typed = secret(code);
		EmulatorTarget target = new EmulatorTarget(Optional.empty(),
				typed.length == 0 ? Map.of() : Map.of(name, typed));
		DownloadPermissions allowed = new DownloadPermissions(stop.getSelection(), overwrite.getSelection());
		RevocationReason why = RevocationReason.values()[Math.max(0, reason.getSelectionIndex())];
		ReplaceDevice operation = new ReplaceDevice(project().tools(), emulators.access(),
				RevokeEverywhereDialog.given(server.getText(), secret(password)));
		return monitor -> operation.run(project().project(), name, target, allowed, why, monitor)
				.map(ReplaceDeviceDialog::report);
	}

	/** Saved like the steps of a replacement: what is revoked by it counts for whoever opens the project next. */
	private Outcome<Report> giveUp(String name) {
		return Outcome.attempt(() -> {
			Outcome<CertificateChange> outcome = new GiveUpReplacement(project().tools()).run(project().project(),
					name);
			if (outcome.isGood()) {
				project().project().save();
			}
			return outcome.map(change -> givenUp(name, change));
		});
	}

	private static Report givenUp(String name, CertificateChange change) {
		return new Report(NLS.bind(Messages.replaceDeviceGivenUp, name),
				change.certificates().stream()
						.map(each -> NLS.bind(Messages.replaceDevicePresents, each.id(), each.commonName())).toList(),
				true);
	}

	private static Report report(ReplacementReport report) {
		List<String> lines = new ArrayList<>();
		report.certificates()
				.forEach(each -> lines.add(NLS.bind(Messages.replaceDeviceMade, each.id(), each.commonName())));
		report.devices().stream().map(DownloadedDevice::line).forEach(lines::add);
		report.revocation().map(RevokeEverywhereDialog::lines).ifPresent(lines::addAll);
		List<String> open = new ArrayList<>(DownloadedDevice.notLoaded(report.devices()));
		report.revocation().map(RevokeEverywhereDialog::notReached).ifPresent(open::addAll);
		return new Report(
				NLS.bind(report.done() ? Messages.replaceDeviceDone : Messages.replaceDeviceRest, report.device()),
				lines, report.done()).devices(open, DownloadedDevice.loaded(report.devices()));
	}
}
