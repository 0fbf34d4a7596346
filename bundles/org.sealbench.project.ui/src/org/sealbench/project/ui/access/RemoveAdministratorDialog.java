// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.access;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.dialog.CommandLine;
import org.sealbench.ui.dialog.FormDialog;
import org.sealbench.ui.dialog.FormRows;
import org.sealbench.workspace.ui.command.SameCommand;
import org.sealbench.workspace.ui.project.OpenProject;

/** Asks which administrator is removed, and explains what that means. */
final class RemoveAdministratorDialog extends FormDialog {

	private final OpenProject project;
	private final List<String> administrators;
	private Combo user;
	private String chosen = "";

	RemoveAdministratorDialog(Shell shell, OpenProject project) {
		super(shell, new Wording(Messages.administratorRemoveTitle, Messages.administratorRemoveTitle,
				Messages.administratorRemoveMessage, Messages.administratorRemoveButton));
		this.project = project;
		administrators = project.project().access().administrators();
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

	@Override
	protected Optional<CommandLine> command() {
		return Optional.of(SameCommand.changing(project, "user", "remove").with(user.getText()));
	}
}
