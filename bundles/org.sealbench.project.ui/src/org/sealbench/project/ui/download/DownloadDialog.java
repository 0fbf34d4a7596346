// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.download;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
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
import org.sealbench.common.VisibleText;
import org.sealbench.operations.download.DownloadedDevice;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.ColumnWidth;
import org.sealbench.ui.Named;

/** Shows what a download would change, and asks for confirmation. */
final class DownloadDialog extends TitleAreaDialog {

	private static final int WIDTH = 640;
	private static final int HEIGHT = 200;

	private final String project;
	private final List<DownloadedDevice> plan;
	private boolean stopAllowed;

	DownloadDialog(Shell shell, String project, List<DownloadedDevice> plan) {
		super(shell);
		this.project = project;
		this.plan = plan;
	}

	/** Whether devices may go to STOP for the download. */
	boolean isStopAllowed() {
		return stopAllowed;
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
		setTitle(NLS.bind(Messages.downloadHeading, project));
		setMessage(Messages.downloadMessage);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(area);
		Table table = Named.as(new Table(area, SWT.BORDER | SWT.FULL_SELECTION),
				NLS.bind(Messages.downloadHeading, project));
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
		column(table, Messages.downloadDevice, 120);
		column(table, Messages.downloadChanges, 380);
		column(table, Messages.downloadStop, 110);
		plan.forEach(device -> row(table, device));
		if (needsStop()) {
			stopQuestion(area);
		}
		return area;
	}

	private void stopQuestion(Composite area) {
		Button stop = new Button(area, SWT.CHECK);
		stop.setText(Messages.downloadAllowStop);
		stop.addListener(SWT.Selection, event -> {
			stopAllowed = stop.getSelection();
			getButton(IDialogConstants.OK_ID).setEnabled(stopAllowed);
		});
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
		String changes = device.isFailed() ? Messages.downloadFailed : switch (device.state()) {
		case NEW -> Messages.downloadNew;
		case UNCHANGED -> Messages.downloadUnchanged;
		case UNKNOWN -> Messages.downloadUnknown;
		case CHANGED -> String.join(", ", device.changes());
		};
		String mode = device.needsStop() ? Messages.downloadNeedsStop : Messages.downloadRuns;
		new TableItem(table, SWT.NONE)
				.setText(new String[] { device.name(), VisibleText.of(changes), device.isFailed() ? "" : mode });
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.downloadButton, true).setEnabled(!needsStop());
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}
}
