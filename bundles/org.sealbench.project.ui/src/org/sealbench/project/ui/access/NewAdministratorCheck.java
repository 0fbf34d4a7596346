package org.sealbench.project.ui.access;

import java.util.Optional;

import org.sealbench.common.Problem;
import org.sealbench.project.AccessCheck;
import org.sealbench.project.ui.workspace.OpenProject;
import org.sealbench.ui.NewPasswordDialog;

/** What a project asks of one more administrator, or of its first. */
final class NewAdministratorCheck implements NewPasswordDialog.Check {

	private final AccessCheck check;

	NewAdministratorCheck(OpenProject project) {
		check = new AccessCheck(project.plant());
	}

	@Override
	public Optional<Problem> user(String name) {
		return check.newName(name);
	}

	@Override
	public Optional<Problem> password(String user, char[] password) {
		return check.password(user, password);
	}
}
