// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.inspector.form;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.operations.OperationProblem;
import org.sealbench.project.access.AccessRules;
import org.sealbench.ui.dialog.NewPasswordDialog;
import org.sealbench.workspace.ui.project.OpenProject;

/** What a project requires of the users of its devices. */
final class UserCheck implements NewPasswordDialog.Check {

	private static final String PROPOSED = "user";

	private final AccessRules rules;
	private final Set<String> taken;

	/** @param taken the names that there are already */
	UserCheck(OpenProject project, Collection<String> taken) {
		rules = new AccessRules(project.plant());
		this.taken = Set.copyOf(taken);
	}

	/** The first name of the usual kind that is free. */
	String proposal() {
		return IntStream.iterate(1, each -> each + 1).mapToObj(each -> PROPOSED + each)
				.filter(each -> !taken.contains(each)).findFirst().orElseThrow();
	}

	@Override
	public Optional<Problem> user(String name) {
		return taken.contains(name) ? Optional.of(OperationProblem.USER_TWICE.at(Place.of("user " + name), name))
				: rules.name(name);
	}

	@Override
	public Optional<Problem> password(String user, char[] password) {
		return rules.password(user, password);
	}
}
