// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.access;

import java.util.Optional;

import org.sealbench.common.Outcome;
import org.sealbench.project.Project;

/**
 * Removes an administrator and exchanges the project key, so that the key they know decrypts nothing that is encrypted
 * from now on. Needs a login; saves.
 */
public final class RemoveAdministrator {

	/**
	 * The result.
	 *
	 * @param recoveryKey a new one, to be shown once and wiped, where the old one could not be kept
	 */
	public record Removed(String user, Optional<char[]> recoveryKey) {
	}

	public Outcome<Removed> run(Project project, String user) {
		return Outcome.attempt(() -> {
			Optional<char[]> recoveryKey = project.protection().removeAdministrator(user);
			project.save();
			return Outcome.of(new Removed(user, recoveryKey));
		});
	}
}
