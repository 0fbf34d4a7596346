// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.access;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.project.folder.ProjectProblem;

/** The syntax of the names of administrators and of devices' users. */
final class UserNameSyntax {

	private UserNameSyntax() {
	}

	static void requireValid(String name) throws ProblemException {
		if (name.isBlank() || name.length() > AccessRules.LONGEST_NAME
				|| name.chars().anyMatch(Character::isISOControl)) {
			throw new ProblemException(ProjectProblem.USER_NAME_INVALID.at(Place.of("user"), name));
		}
	}
}
