// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.download;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.sealbench.common.VisibleText;
import org.sealbench.operations.download.DownloadPermissions;
import org.sealbench.operations.download.DownloadedDevice;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.ColumnWidth;
import org.sealbench.ui.Named;
import org.sealbench.ui.dialog.CommandLine;
import org.sealbench.workspace.ui.command.SameCommand;
import org.sealbench.workspace.ui.project.OpenProject;

/** Shows what a download would change, and asks for confirmation. */
final class DownloadDialog extends TitleAreaDialog {

	/** The answer that ticked changes of others are to be taken over first. */
	static final int TAKE_OVER = IDialogConstants.CLIENT_ID + 1;
	private static final int WIDTH = 640;
	private static final int HEIGHT = 160;
	private static final int DETAILS_HEIGHT = 80;

	private static final int COPY_COMMAND = IDialogConstants.CLIENT_ID + 2;
	private final OpenProject project;
	private final List<String> names;
	private final EmulatorTarget target;
	private final List<DownloadedDevice> plan;
	private boolean stopAllowed;
	private boolean overwrite;
	private ForeignChangesTable foreign;
	private Map<String, Set<String>> taken = Map.of();

	/** @param names of the devices; empty for all */
	DownloadDialog(Shell shell, OpenProject project, List<String> names, EmulatorTarget target,
			List<DownloadedDevice> plan) {
		super(shell);
		this.project = project;
		this.names = List.copyOf(names);
		this.target = target;
		this.plan = plan;
	}

	/** What the user allows the download to do. */
	DownloadPermissions allowed() {
		return new DownloadPermissions(stopAllowed, overwrite);
	}

	/** The items to be taken over into the project, by device; for the answer {@link #TAKE_OVER}. */
	Map<String, Set<String>> taken() {
		return taken;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.downloadTitle);
	}

	@Override
	protected Control createContents(Composite parent) {
		return Named.message(super.createContents(parent), Messages.downloadTitle);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(NLS.bind(Messages.downloadHeading, project.name()));
		setMessage(hasForeign() ? Messages.downloadForeignMessage : Messages.downloadMessage,
				hasForeign() ? IMessageProvider.WARNING : IMessageProvider.NONE);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(area);
		Table table = Named.as(new Table(area, SWT.BORDER | SWT.FULL_SELECTION),
				NLS.bind(Messages.downloadHeading, project.name()));
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
		column(table, Messages.downloadDevice, 120);
		column(table, Messages.downloadChanges, 380);
		column(table, Messages.downloadStop, 110);
		plan.forEach(device -> row(table, device));
		if (plan.stream().anyMatch(DownloadDialog::isChanged)) {
			details(area, table);
		}
		if (hasForeign()) {
			foreign = new ForeignChangesTable(area, plan, this::update);
			question(area, Messages.downloadOverwrite, answer -> overwrite = answer);
		}
		if (needsStop()) {
			question(area, Messages.downloadAllowStop, answer -> stopAllowed = answer);
		}
		return area;
	}

	/** All that changes in the device that is selected: a cell has no room for it. */
	private void details(Composite area, Table table) {
		Text text = Named.as(new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL),
				Messages.downloadChanges);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, DETAILS_HEIGHT).applyTo(text);
		// A click below the rows selects none on some platforms.
		Runnable show = () -> text.setText(table.getSelectionIndex() < 0 ? ""
				: VisibleText.lines(changes(plan.get(table.getSelectionIndex()), "\n")));
		table.addListener(SWT.Selection, event -> show.run());
		plan.stream().filter(DownloadDialog::isChanged).findFirst().map(plan::indexOf).ifPresent(table::select);
		show.run();
	}

	private static boolean isChanged(DownloadedDevice device) {
		return !device.isFailed() && !device.changes().isEmpty();
	}

	private void question(Composite area, String text, Consumer<Boolean> answer) {
		Button box = new Button(area, SWT.CHECK);
		box.setText(text);
		box.addListener(SWT.Selection, event -> {
			answer.accept(box.getSelection());
			update();
		});
	}

	private void update() {
		getButton(IDialogConstants.OK_ID).setEnabled((stopAllowed || !needsStop()) && (overwrite || !hasForeign()));
		if (hasForeign()) {
			getButton(TAKE_OVER).setEnabled(!foreign.ticked().isEmpty());
		}
	}

	private boolean hasForeign() {
		return plan.stream().anyMatch(device -> !device.foreign().isEmpty());
	}

	private boolean needsStop() {
		return plan.stream().anyMatch(DownloadedDevice::needsStop);
	}

	private static void column(Table table, String title, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		ColumnWidth.set(column, width);
	}

	private static void row(Table table, DownloadedDevice device) {
		String mode = device.needsStop() ? Messages.downloadNeedsStop : Messages.downloadRuns;
		new TableItem(table, SWT.NONE).setText(
				new String[] { device.name(), VisibleText.of(changes(device, ", ")), device.isFailed() ? "" : mode });
	}

	private static String changes(DownloadedDevice device, String separator) {
		return device.isFailed() ? Messages.downloadFailed : switch (device.state()) {
		case NEW -> Messages.downloadNew;
		case UNCHANGED -> Messages.downloadUnchanged;
		case UNKNOWN -> Messages.downloadUnknown;
		case CHANGED -> String.join(separator, device.changes());
		};
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		if (hasForeign()) {
			createButton(parent, TAKE_OVER, Messages.downloadTakeOver, false);
		}
		createButton(parent, COPY_COMMAND, org.sealbench.ui.Messages.copyCommand, false);
		createButton(parent, IDialogConstants.OK_ID, Messages.downloadButton, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		update();
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == COPY_COMMAND) {
			CommandLine command = SameCommand.changing(project, "download").with(names)
					.option("--to", target.url().map(URI::toString).orElse("")).flag("--stop-allowed", stopAllowed)
					.flag("--overwrite", overwrite);
			command.copy(getShell().getDisplay());
			setMessage(NLS.bind(org.sealbench.ui.Messages.copiedCommand, command.text()));
		} else if (button == TAKE_OVER) {
			taken = foreign.ticked();
			setReturnCode(TAKE_OVER);
			close();
		} else {
			super.buttonPressed(button);
		}
	}
}
