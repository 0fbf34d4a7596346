// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.access;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.project.folder.ProjectProblem;

/** The syntax of administrators' names. */
final class UserNameSyntax {

	private static final int LONGEST = 64;

	private UserNameSyntax() {
	}

	static void requireValid(String name) throws ProblemException {
		if (name.isBlank() || name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl)) {
			throw new ProblemException(ProjectProblem.USER_NAME_INVALID.at(Place.of("user"), name));
		}
	}
}
