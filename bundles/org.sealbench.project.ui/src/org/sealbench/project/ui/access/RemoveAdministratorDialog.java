// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.access;

import java.util.List;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.dialog.FormDialog;
import org.sealbench.ui.dialog.FormRows;

/** Asks which administrator is removed, and explains what that means. */
final class RemoveAdministratorDialog extends FormDialog {

	private final List<String> administrators;
	private Combo user;
	private String chosen = "";

	RemoveAdministratorDialog(Shell shell, List<String> administrators) {
		super(shell, new Wording(Messages.administratorRemoveTitle, Messages.administratorRemoveTitle,
				Messages.administratorRemoveMessage, Messages.administratorRemoveButton));
		this.administrators = administrators;
	}

	String user() {
		return chosen;
	}

	@Override
	protected void fill(FormRows rows) {
		user = rows.choice(Messages.administrator, administrators);
		rows.note(Messages.administratorRemoveNote);
	}

	@Override
	protected void okPressed() {
		chosen = administrators.get(user.getSelectionIndex());
		super.okPressed();
	}
}
