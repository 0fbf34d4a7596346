// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.online;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.sealbench.common.Outcome;
import org.sealbench.operations.download.TakeOver;
import org.sealbench.operations.download.UploadDevice;
import org.sealbench.operations.download.UploadedDevice;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.emulator.Emulators;
import org.sealbench.ui.dialog.CommandLine;
import org.sealbench.ui.dialog.FormRows;
import org.sealbench.workspace.ui.command.SameCommand;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.tool.Report;
import org.sealbench.workspace.ui.tool.ToolDialog;

/**
 * Reads a device back: what differs, in three columns, and where it was changed. Ticked items are taken over into the
 * project; what is left is overwritten by the next download.
 */
final class UploadDialog extends ToolDialog {

	private static final int TAKE = IDialogConstants.CLIENT_ID + 11;

	private final Emulators emulators;
	private final String first;
	private Combo device;
	private UploadTable table;
	private boolean taking;
	private Optional<UploadedDevice> read = Optional.empty();

	/** @param first the device to begin with, or the empty string */
	UploadDialog(Shell shell, OpenProject project, String first, Emulators emulators) {
		super(shell, project,
				new Wording(Messages.uploadTitle, Messages.uploadTitle, Messages.uploadMessage, Messages.uploadButton));
		this.first = first;
		this.emulators = emulators;
	}

	@Override
	protected void fields(FormRows rows) {
		device = rows.choice(Messages.explainDevice, project().project().deviceNames(), first);
		table = new UploadTable(rows.area(), this::changed);
		// What was read of one device is not taken over from another one.
		device.addListener(SWT.Selection, event -> {
			table.show(List.of());
			changed();
		});
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, TAKE, Messages.uploadTake, false).setEnabled(false);
		super.createButtonsForButtonBar(parent);
	}

	@Override
	protected void changed() {
		super.changed();
		Optional.ofNullable(getButton(TAKE)).ifPresent(each -> each.setEnabled(!table.ticked().isEmpty()));
	}

	@Override
	protected void buttonPressed(int button) {
		taking = button == TAKE;
		super.buttonPressed(taking ? IDialogConstants.OK_ID : button);
	}

	@Override
	protected Optional<CommandLine> command() {
		CommandLine line = SameCommand.changing(project(), "upload").with(device.getText());
		Set<String> ticked = table.ticked();
		return Optional.of(ticked.isEmpty() ? line : line.with("--take").with(List.copyOf(ticked)));
	}

	@Override
	protected Function<IProgressMonitor, Outcome<Report>> work() {
		String name = device.getText();
		Set<String> keys = taking ? new LinkedHashSet<>(table.ticked()) : Set.of();
		boolean take = taking;
		return monitor -> take ? take(name, keys, monitor) : upload(name, monitor);
	}

	private Outcome<Report> upload(String name, IProgressMonitor monitor) {
		Outcome<UploadedDevice> outcome = new UploadDevice(project().tools(), emulators.access())
				.run(project().project(), name, EmulatorTarget.own(), Optional.empty(), monitor);
		read = outcome.result();
		return outcome.map(found -> Report.of(
				NLS.bind(found.differences().isEmpty() ? Messages.uploadSame : Messages.uploadDiffers, name,
						found.items().size()),
				List.of(NLS.bind(Messages.uploadLast, found.mode(),
						found.lastDownload().map(each -> each.text()).orElse(Messages.uploadNever)))));
	}

	private Outcome<Report> take(String name, Set<String> keys, IProgressMonitor monitor) {
		Outcome<TakeOver.Taken> outcome = new TakeOver(project().tools(), emulators.access()).run(project().project(),
				name, keys, EmulatorTarget.own(), monitor);
		if (!outcome.isGood()) {
			return Outcome.failed(outcome.problems());
		}
		return Outcome.attempt(() -> {
			// What is known of a device must not be ahead of the project's files.
			project().project().save();
			outcome.get().done().run();
			read = Optional.empty();
			return Outcome.of(Report.of(NLS.bind(Messages.uploadTaken, outcome.get().items().size(), name),
					outcome.get().items().stream().map(each -> each.text()).toList()));
		});
	}

	@Override
	protected void done(Report result) {
		table.show(read.map(UploadedDevice::items).orElse(List.of()));
		changed();
		setMessage(result.line());
	}
}
