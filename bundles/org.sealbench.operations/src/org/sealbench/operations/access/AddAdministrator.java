// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.access;

import org.sealbench.common.Outcome;
import org.sealbench.project.Project;

/** Adds an administrator to a protected project. Needs a login; saves. */
public final class AddAdministrator {

	/** @param password of the new administrator; wiped by the caller */
	public Outcome<String> run(Project project, String user, char[] password) {
		return Outcome.attempt(() -> {
			project.protection().addAdministrator(user, password);
			project.save();
			return Outcome.of(user);
		});
	}
}
