// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.access;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Protection;
import org.sealbench.project.folder.ProjectProblem;

/** The requirements on passwords that protect a project. */
public final class PasswordPolicy {

	private static final int KINDS = 2;
	private static final int FEWEST_DIFFERENT = 5;
	private static final int SHORTEST_MINIMUM = 8;
	private static final int LONGEST_MINIMUM = 64;

	private final int minimumLength;

	PasswordPolicy(Protection protection) {
		this.minimumLength = protection.getMinimumPasswordLength();
	}

	/**
	 * Checks that a length can be the minimum length of passwords.
	 *
	 * @throws ProblemException if it is out of range
	 */
	public static void requireValidMinimum(int length) throws ProblemException {
		if (length < SHORTEST_MINIMUM || length > LONGEST_MINIMUM) {
			throw new ProblemException(AccessProblem.MINIMUM_UNFIT.at(Place.of("password policy"), length,
					SHORTEST_MINIMUM, LONGEST_MINIMUM));
		}
	}

	void requireAcceptable(String user, char[] password) throws ProblemException {
		if (password.length < minimumLength) {
			refuse(user, "it has fewer than " + minimumLength + " characters");
		}
		if (kinds(password) < FEWEST_DIFFERENT) {
			refuse(user, "it has fewer than " + FEWEST_DIFFERENT + " different characters");
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

	/** How many different characters there are, found without a string of the password, which nobody could wipe. */
	private static int kinds(char[] password) {
		int different = 0;
		for (int i = 0; i < password.length; i++) {
			int first = 0;
			while (password[first] != password[i]) {
				first++;
			}
			different += first == i ? 1 : 0;
		}
		return different;
	}

	private static void refuse(String user, String reason) throws ProblemException {
		throw new ProblemException(ProjectProblem.PASSWORD_WEAK.at(Place.of("user " + user, "password"), reason));
	}
}
