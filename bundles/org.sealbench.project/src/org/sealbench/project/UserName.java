package org.sealbench.project;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;

/** What an administrator may be called. */
final class UserName {

	private static final int LONGEST = 64;

	private UserName() {
	}

	static void check(String name) throws ProblemException {
		if (name.isBlank() || name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl)) {
			throw new ProblemException(ProjectProblem.USER_NAME_INVALID.at(Place.of("user"), name));
		}
	}
}
