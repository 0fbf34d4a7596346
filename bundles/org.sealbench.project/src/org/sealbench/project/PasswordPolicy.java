package org.sealbench.project;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Protection;

/** What a password must be like before it may protect a project. */
final class PasswordPolicy {

	private static final int KINDS = 2;

	private final int minimumLength;

	PasswordPolicy(Protection protection) {
		this.minimumLength = protection.getMinimumPasswordLength();
	}

	void check(String user, char[] password) throws ProblemException {
		if (password.length < minimumLength) {
			refuse(user, "it has fewer than " + minimumLength + " characters");
		}
		boolean letter = false;
		boolean other = false;
		for (char c : password) {
			letter |= Character.isLetter(c);
			other |= !Character.isLetter(c);
		}
		if ((letter ? 1 : 0) + (other ? 1 : 0) < KINDS) {
			refuse(user, "it needs letters as well as digits or signs");
		}
	}

	private static void refuse(String user, String reason) throws ProblemException {
		throw new ProblemException(ProjectProblem.PASSWORD_WEAK.at(Place.of("user " + user, "password"), reason));
	}
}
