package org.sealbench.project.ui.commands;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sealbench.project.ui.Messages;

/** Shows the recovery key, once. */
final class RecoveryKeyDialog extends MessageDialog {

	private final char[] key;

	RecoveryKeyDialog(Shell shell, char[] key) {
		super(shell, Messages.protectRecoveryTitle, null, Messages.protectRecovery, INFORMATION, 0,
				Messages.recoveryDone);
		this.key = key;
	}

	@Override
	protected Control createCustomArea(Composite parent) {
		Text text = new Text(parent, SWT.READ_ONLY | SWT.BORDER | SWT.CENTER);
		text.setTextChars(key);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		return text;
	}
}
