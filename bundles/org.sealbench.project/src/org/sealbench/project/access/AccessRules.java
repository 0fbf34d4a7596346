// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.access;

import java.util.Optional;

import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.Plant;
import org.sealbench.model.Protection;

/**
 * Checks what is being typed about an administrator by the same rules as the operation itself; nothing is changed or
 * kept.
 */
public final class AccessRules {

	/** The most characters of the name of an administrator or a device's user. */
	public static final int LONGEST_NAME = 64;

	private final Plant plant;

	public AccessRules(Plant plant) {
		this.plant = plant;
	}

	/** A requirement that the input may fail to meet. */
	private interface Requirement {
		void require() throws ProblemException;
	}

	/** What is wrong with the name of an administrator, existing or new. */
	public Optional<Problem> name(String name) {
		return problem(() -> UserNameSyntax.requireValid(name));
	}

	/** What is wrong with the name of one more administrator. */
	public Optional<Problem> newName(String name) {
		return problem(() -> requireNew(name));
	}

	/** What is wrong with a password, by the project's policy; by the usual one where it is not protected yet. */
	public Optional<Problem> password(String user, char[] password) {
		return problem(() -> requirePassword(user, password));
	}

	/** Why a text cannot be the recovery key of any project, however it is typed. */
	public static Optional<Problem> recoveryKey(char[] typed) {
		return problem(() -> RecoveryKey.requireWellFormed(typed));
	}

	/** @throws ProblemException if no administrator and no user of a device can have the name */
	public void requireName(String name) throws ProblemException {
		UserNameSyntax.requireValid(name);
	}

	/** @throws ProblemException if the name is malformed or taken */
	public void requireNew(String name) throws ProblemException {
		UserNameSyntax.requireValid(name);
		if (plant.getProtection() != null
				&& plant.getProtection().getAdministrators().stream().anyMatch(each -> each.getName().equals(name))) {
			throw new ProblemException(AccessProblem.ADMINISTRATOR_EXISTS.at(Place.of("user " + name), name));
		}
	}

	/** The fewest characters of a password in this project. */
	public int minimumLength() {
		return policy().minimumLength();
	}

	/** @throws ProblemException if the password is too short, too simple, or the user's name */
	public void requirePassword(String user, char[] password) throws ProblemException {
		policy().requireAcceptable(user, password);
	}

	private PasswordPolicy policy() {
		Protection protection = plant.getProtection();
		return new PasswordPolicy(protection == null ? ModelFactory.eINSTANCE.createProtection() : protection);
	}

	private static Optional<Problem> problem(Requirement requirement) {
		try {
			requirement.require();
			return Optional.empty();
		} catch (ProblemException e) {
			return Optional.of(e.problem());
		}
	}
}
