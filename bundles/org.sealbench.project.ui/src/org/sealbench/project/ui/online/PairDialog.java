// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.online;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.sealbench.common.Outcome;
import org.sealbench.device.DeviceReport;
import org.sealbench.operations.emulator.OperateEmulator;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.emulator.Emulators;
import org.sealbench.ui.dialog.CommandLine;
import org.sealbench.ui.dialog.FormRows;
import org.sealbench.workspace.ui.command.SameCommand;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.tool.Report;
import org.sealbench.workspace.ui.tool.ToolDialog;

/** Has an emulated device show a pairing code for one more engineering station. */
final class PairDialog extends ToolDialog {

	private final Emulators emulators;
	private final String first;
	private Combo device;

	/** @param first the device to begin with, or the empty string */
	PairDialog(Shell shell, OpenProject project, String first, Emulators emulators) {
		super(shell, project,
				new Wording(Messages.pairTitle, Messages.pairTitle, Messages.pairMessage, Messages.pairButton));
		this.first = first;
		this.emulators = emulators;
	}

	@Override
	protected void fields(FormRows rows) {
		device = rows.choice(Messages.explainDevice, project().project().deviceNames(), first);
	}

	@Override
	protected Optional<CommandLine> command() {
		return Optional.of(SameCommand.reading(project(), "emulator", "pair").with(device.getText()));
	}

	@Override
	protected Function<IProgressMonitor, Outcome<Report>> work() {
		String name = device.getText();
		return monitor -> new OperateEmulator(emulators.access())
				.act(project().project(), panel -> panel.requestPairing(name)).map(all -> report(name, all));
	}

	private static Report report(String name, List<DeviceReport> all) {
		return all.stream().filter(each -> each.name().equals(name)).map(DeviceReport::pairingCode)
				.filter(code -> code != null && !code.isEmpty()).findFirst()
				.map(code -> Report.of(NLS.bind(Messages.pairDone, name), List.of(NLS.bind(Messages.pairCode, code))))
				.orElseGet(() -> new Report(NLS.bind(Messages.pairNot, name), List.of(Messages.pairStart), false));
	}
}
