// SPDX-License-Identifier: EPL-2.0
package org.sealbench.ui.defect;

import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sealbench.common.VisibleText;
import org.sealbench.ui.Messages;
import org.sealbench.ui.Named;
import org.sealbench.ui.dialog.CommandLine;
import org.sealbench.ui.dialog.FormDialog;
import org.sealbench.ui.dialog.FormRows;

/** Shows what a report of a defect contains, to be read and copied. */
public final class DefectReportDialog extends FormDialog {

	private static final int WIDTH = 760;
	private static final int HEIGHT = 360;

	private Text text;

	private DefectReportDialog(Shell shell) {
		super(shell,
				new Wording(Messages.reportTitle, Messages.reportHeading, Messages.reportMessage, Messages.reportCopy));
	}

	/** Shows it until it is copied or closed. */
	public static void show(Shell shell) {
		new DefectReportDialog(shell).open();
	}

	@Override
	protected void fill(FormRows rows) {
		text = Named.as(new Text(rows.area(), SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL),
				Messages.reportText);
		text.setText(VisibleText.lines(DefectReport.text()));
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(WIDTH, HEIGHT).applyTo(text);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getButton(IDialogConstants.CANCEL_ID).setText(Messages.reportClose);
	}

	@Override
	protected void okPressed() {
		Clipboard clipboard = new Clipboard(getShell().getDisplay());
		clipboard.setContents(new Object[] { text.getText() }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
		super.okPressed();
	}

	/** It is about the window. */
	@Override
	protected Optional<CommandLine> command() {
		return Optional.empty();
	}
}
