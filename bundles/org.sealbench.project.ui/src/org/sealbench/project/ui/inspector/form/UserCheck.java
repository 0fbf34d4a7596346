// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.inspector.form;

import java.util.Optional;

import org.sealbench.common.Problem;
import org.sealbench.project.access.AccessRules;
import org.sealbench.ui.dialog.NewPasswordDialog;
import org.sealbench.workspace.ui.project.OpenProject;

/** What a project requires of the users of its devices. */
final class UserCheck implements NewPasswordDialog.Check {

	private final AccessRules rules;

	UserCheck(OpenProject project) {
		rules = new AccessRules(project.plant());
	}

	@Override
	public Optional<Problem> user(String name) {
		return rules.name(name);
	}

	@Override
	public Optional<Problem> password(String user, char[] password) {
		return rules.password(user, password);
	}
}
