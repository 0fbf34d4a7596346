// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.access;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.sealbench.model.Plant;
import org.sealbench.project.access.AccessRules;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.dialog.CommandLine;
import org.sealbench.ui.dialog.FormDialog;
import org.sealbench.ui.dialog.FormRows;
import org.sealbench.ui.dialog.PasswordFields;
import org.sealbench.workspace.ui.command.SameCommand;
import org.sealbench.workspace.ui.project.OpenProject;

/** Asks for an administrator's new password, twice. The caller wipes the password. */
final class ChangePasswordDialog extends FormDialog {

	private final OpenProject project;
	private final List<String> administrators;
	private final String current;
	private final Plant plant;
	private Combo user;
	private PasswordFields pair;
	private String chosen = "";
	private char[] password = new char[0];

	ChangePasswordDialog(Shell shell, OpenProject project) {
		super(shell, new Wording(Messages.passwordTitle, Messages.passwordTitle, Messages.passwordMessage,
				Messages.passwordButton));
		this.project = project;
		administrators = project.project().access().administrators();
		current = project.project().access().user();
		plant = project.plant();
	}

	String user() {
		return chosen;
	}

	char[] password() {
		return password;
	}

	@Override
	protected void fill(FormRows rows) {
		user = rows.choice(Messages.administrator, administrators);
		user.select(Math.max(0, administrators.indexOf(current)));
		pair = new PasswordFields(rows, Messages.passwordNew, Messages.passwordAgain);
	}

	/** Mostly it is one's own. */
	@Override
	protected Control beginning() {
		return pair.first();
	}

	@Override
	protected boolean isComplete() {
		return pair.isComplete();
	}

	@Override
	protected Optional<String> validationMessage() {
		return pair.validationMessage(chars -> new AccessRules(plant).password(administrator(), chars));
	}

	private String administrator() {
		return administrators.get(user.getSelectionIndex());
	}

	@Override
	protected void okPressed() {
		chosen = administrator();
		password = pair.password();
		super.okPressed();
	}

	@Override
	protected Optional<CommandLine> command() {
		return Optional.of(SameCommand.changing(project, "user", "password").with(administrator()));
	}
}
