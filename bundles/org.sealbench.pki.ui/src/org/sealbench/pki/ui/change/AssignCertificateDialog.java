// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.change;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;
import org.sealbench.operations.certificate.AssignCertificate;
import org.sealbench.operations.certificate.CertificateRole;
import org.sealbench.pki.ui.Messages;
import org.sealbench.pki.ui.certificate.CertificateRow;
import org.sealbench.ui.dialog.CommandLine;
import org.sealbench.ui.dialog.FormDialog;
import org.sealbench.ui.dialog.FormRows;
import org.sealbench.workspace.ui.command.SameCommand;

/** Asks which device is to use a certificate, and as what; what is not possible is rejected with the reason. */
final class AssignCertificateDialog extends FormDialog {

	private final CertificateRow row;
	private final List<Device> devices;
	private Combo device;
	private Combo role;
	private String chosenDevice = "";
	private CertificateRole chosenRole = CertificateRole.WEB;

	AssignCertificateDialog(Shell shell, CertificateRow row) {
		super(shell, new Wording(Messages.assignTitle, NLS.bind(Messages.assignHeading, row.name()),
				Messages.assignMessage, Messages.assignButton));
		this.row = row;
		devices = List.copyOf(row.project().plant().getDevices());
	}

	String device() {
		return chosenDevice;
	}

	CertificateRole role() {
		return chosenRole;
	}

	@Override
	protected void fill(FormRows form) {
		device = form.choice(Messages.device, devices.stream().map(Device::getName).toList());
		role = form.choice(Messages.assignAs, Stream.of(CertificateRole.values()).map(CertificateRole::title).toList());
		selectPossible();
	}

	/** Begins with the first choice that is possible. */
	private void selectPossible() {
		for (int i = 0; i < devices.size(); i++) {
			for (CertificateRole each : CertificateRole.values()) {
				if (obstacle(devices.get(i), each).isEmpty()) {
					device.select(i);
					role.select(each.ordinal());
					return;
				}
			}
		}
	}

	@Override
	protected boolean isComplete() {
		return !devices.isEmpty();
	}

	@Override
	protected Optional<Problem> check() {
		return obstacle(devices.get(device.getSelectionIndex()), CertificateRole.values()[role.getSelectionIndex()]);
	}

	private Optional<Problem> obstacle(Device to, CertificateRole as) {
		try {
			return new AssignCertificate(row.project().tools()).obstacle(row.project().project(),
					row.certificate().id(), to, as);
		} catch (ProblemException e) {
			return Optional.of(e.problem());
		}
	}

	@Override
	protected void okPressed() {
		chosenDevice = devices.get(device.getSelectionIndex()).getName();
		chosenRole = CertificateRole.values()[role.getSelectionIndex()];
		super.okPressed();
	}

	@Override
	protected Optional<CommandLine> command() {
		return Optional.of(SameCommand.changing(row.project(), "cert", "assign").with(row.certificate().id())
				.option("--device", device.getText())
				.option("--as", CertificateRole.values()[role.getSelectionIndex()].label()));
	}
}
