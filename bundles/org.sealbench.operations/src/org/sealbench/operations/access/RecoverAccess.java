// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.access;

import java.util.Optional;

import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.project.Project;
import org.sealbench.project.access.AccessRules;

/**
 * Opens a project whose passwords are lost with its recovery key, sets the password of one administrator, who is added
 * if there is none of that name, and generates a new recovery key, because the old one is no longer secret. Saves.
 */
public final class RecoverAccess {

	/**
	 * Both secrets are wiped by the caller.
	 *
	 * @return the new recovery key, to be shown once and wiped
	 */
	public Outcome<char[]> run(Project project, char[] recoveryKey, String user, char[] password) {
		AccessRules check = new AccessRules(project.plant());
		Optional<Problem> unfit = check.name(user).or(() -> check.password(user, password));
		if (unfit.isPresent()) {
			return Outcome.failed(unfit.get());
		}
		return Outcome.attempt(() -> {
			project.access().recover(recoveryKey);
			if (project.access().administrators().contains(user)) {
				project.protection().setPassword(user, password);
			} else {
				project.protection().addAdministrator(user, password);
			}
			char[] next = project.protection().renewRecoveryKey();
			project.save();
			return Outcome.of(next);
		});
	}
}
