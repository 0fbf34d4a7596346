// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.access;

import java.util.Optional;

import org.sealbench.common.Problem;
import org.sealbench.project.access.AccessRules;
import org.sealbench.ui.dialog.NewPasswordDialog;
import org.sealbench.workspace.ui.project.OpenProject;

/** What a project requires of a new administrator, also of its first. */
final class NewAdministratorCheck implements NewPasswordDialog.Check {

	private final AccessRules check;

	NewAdministratorCheck(OpenProject project) {
		check = new AccessRules(project.plant());
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
