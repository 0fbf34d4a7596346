// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.access;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.common.secret.SecretText;
import org.sealbench.model.Protection;
import org.sealbench.project.folder.ProjectProblem;

/**
 * The requirements on the passwords of a project: of its administrators and of its devices' users. What counts is the
 * form in which a password is stored ({@link SecretText}), in characters as people count them.
 */
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

	/** The fewest characters of a password. */
	int minimumLength() {
		return minimumLength;
	}

	void requireAcceptable(String user, char[] given) throws ProblemException {
		char[] password = SecretText.prepare(given, place(user));
		try {
			requireStrong(user, password);
		} finally {
			Wipe.wipe(password);
		}
	}

	private void requireStrong(String user, char... password) throws ProblemException {
		if (Character.codePointCount(password, 0, password.length) < minimumLength) {
			refuse(user, "it has fewer than " + minimumLength + " characters");
		}
		if (isName(user, password)) {
			refuse(user, "it is the name of its user");
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

	private static boolean isName(String user, char... password) {
		boolean same = user.length() == password.length;
		for (int i = 0; same && i < password.length; i++) {
			same = Character.toLowerCase(user.charAt(i)) == Character.toLowerCase(password[i]);
		}
		return same;
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
		throw new ProblemException(ProjectProblem.PASSWORD_WEAK.at(place(user), reason));
	}

	private static Place place(String user) {
		return Place.of("user " + user, "password");
	}
}
