// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.access;

import org.sealbench.common.Outcome;
import org.sealbench.project.Project;

/** Sets the password of an administrator, one's own or a forgotten one. Needs a login; saves. */
public final class SetPassword {

	/** @param password the new one; wiped by the caller */
	public Outcome<String> run(Project project, String user, char[] password) {
		return Outcome.attempt(() -> {
			project.protection().setPassword(user, password);
			project.save();
			return Outcome.of(user);
		});
	}
}
