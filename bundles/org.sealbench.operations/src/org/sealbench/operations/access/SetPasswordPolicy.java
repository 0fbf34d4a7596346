// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.access;

import org.sealbench.common.Outcome;
import org.sealbench.project.Project;

/** Sets the minimum length of new passwords of administrators. Needs a login; saves. */
public final class SetPasswordPolicy {

	public Outcome<Integer> run(Project project, int minimumLength) {
		return Outcome.attempt(() -> {
			project.protection().setMinimumPasswordLength(minimumLength);
			project.save();
			return Outcome.of(minimumLength);
		});
	}
}
