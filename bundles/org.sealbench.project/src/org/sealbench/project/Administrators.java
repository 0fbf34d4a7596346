// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.model.Administrator;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.Plant;
import org.sealbench.model.Protection;
import org.sealbench.model.WrappedKey;
import org.sealbench.project.access.AccessProblem;
import org.sealbench.project.access.AccessRules;
import org.sealbench.project.access.KeyRecipient;
import org.sealbench.project.access.ProjectKey;
import org.sealbench.project.access.RecoveryKey;
import org.sealbench.project.folder.ProjectProblem;

/**
 * Changes who can log in to a project: its administrators and its recovery key, and the project key when somebody
 * leaves. Everything but protecting needs a login. Secrets are derived at once; the model is changed by the executor.
 */
final class Administrators {

	private final Plant plant;
	private final SecureRandom random;
	private final ModelExecutor executor;
	private final Access access;
	private final LoginState login;

	Administrators(Plant plant, SecureRandom random, ModelExecutor executor, Access access, LoginState login) {
		this.plant = plant;
		this.random = random;
		this.executor = executor;
		this.access = access;
		this.login = login;
	}

	/**
	 * Wraps the project key for an administrator who was accepted: on the branch that they come from it may have been
	 * another one.
	 */
	void wrapFor(String name) throws ProblemException {
		access.requireKey();
		Optional<Administrator> accepted = access.find(name);
		if (accepted.isPresent() && new KeyRecipient(accepted.get(), random).hasKeyPair()) {
			executor.execute(new KeyRecipient(accepted.get(), random).wrap(login.projectKey()));
		}
	}

	/** Adds an administrator; needs a login. */
	void add(String name, char[] password) throws ProblemException {
		access.requireKey();
		new AccessRules(plant).requireNew(name);
		Administrator made = administrator(name, password);
		executor.execute(() -> plant.getProtection().getAdministrators().add(made));
	}

	/** Sets an administrator's password; needs a login, of any administrator. */
	void setPassword(String name, char[] password) throws ProblemException {
		access.requireKey();
		Administrator administrator = require(name);
		new AccessRules(plant).requirePassword(name, password);
		Runnable made = new KeyRecipient(administrator, random).createKeyPair(password, login.projectKey());
		executor.execute(made);
		if (name.equals(login.user())) {
			login.dropUpgrade();
		}
	}

	/**
	 * Removes an administrator and exchanges the project key; needs a login. The caller encrypts the key files again.
	 *
	 * @throws ProblemException then nothing was changed
	 */
	void remove(String name) throws ProblemException {
		access.requireKey();
		Administrator leaving = require(name);
		Protection protection = plant.getProtection();
		if (protection.getAdministrators().size() == 1) {
			throw new ProblemException(AccessProblem.LAST_ADMINISTRATOR.at(Place.of("user " + name)));
		}
		access.upgradeNow();
		for (Administrator staying : protection.getAdministrators()) {
			if (staying != leaving && !new KeyRecipient(staying, random).hasKeyPair()) {
				throw new ProblemException(
						AccessProblem.WITHOUT_PAIR.at(Place.of("user " + staying.getName()), staying.getName()));
			}
		}
		exchangeKey(protection, leaving);
	}

	private void exchangeKey(Protection protection, Administrator leaving) throws ProblemException {
		byte[] fresh = ProjectKey.generate(random);
		List<String> former = ProjectKey.rewrapFormer(protection.getFormerKeys(), login.projectKey(), fresh, random);
		List<Runnable> given = new ArrayList<>();
		for (Administrator staying : protection.getAdministrators()) {
			if (staying != leaving) {
				given.add(new KeyRecipient(staying, random).wrap(fresh));
			}
		}
		KeyRecipient recovery = new KeyRecipient(protection.getRecovery(), random);
		if (recovery.hasKeyPair()) {
			given.add(recovery.wrap(fresh));
		}
		executor.execute(() -> {
			protection.getAdministrators().remove(leaving);
			given.forEach(Runnable::run);
			protection.getFormerKeys().clear();
			protection.getFormerKeys().addAll(former);
		});
		login.replaceKey(fresh);
		if (access.find(login.user()).isEmpty()) {
			login.forgetUser();
		}
	}

	/** Whether the recovery key still opens the project; not after the project key of an old project was exchanged. */
	boolean needsRecoveryKey() {
		return access.isProtected() && !new KeyRecipient(plant.getProtection().getRecovery(), random).hasKeyPair();
	}

	/**
	 * Creates a new recovery key; the old one is no longer valid. Needs a login.
	 *
	 * @return to be shown once and wiped
	 */
	char[] renewRecoveryKey() throws ProblemException {
		access.requireKey();
		char[] recoveryKey = RecoveryKey.generate(random);
		WrappedKey recovery = ModelFactory.eINSTANCE.createWrappedKey();
		char[] normal = RecoveryKey.normalize(recoveryKey);
		try {
			new KeyRecipient(recovery, random).createKeyPair(normal, login.projectKey()).run();
		} finally {
			Wipe.wipe(normal);
		}
		executor.execute(() -> plant.getProtection().setRecovery(recovery));
		return recoveryKey;
	}

	/**
	 * Protects the project for its first administrator, who is logged in afterwards.
	 *
	 * @return the recovery key, to be shown once and wiped
	 */
	char[] protect(String name, char[] password) throws ProblemException {
		if (access.isProtected()) {
			throw new ProblemException(ProjectProblem.ALREADY_PROTECTED.at(Place.of("project " + plant.getName())));
		}
		AccessRules check = new AccessRules(plant);
		check.requireNew(name);
		check.requirePassword(name, password);
		Protection protection = ModelFactory.eINSTANCE.createProtection();
		login.replaceKey(ProjectKey.generate(random));
		Administrator first = holder(name, password);
		executor.execute(() -> {
			protection.getAdministrators().add(first);
			plant.setProtection(protection);
		});
		login.enterFirst(name);
		return renewRecoveryKey();
	}

	private Administrator administrator(String name, char[] password) throws ProblemException {
		new AccessRules(plant).requirePassword(name, password);
		return holder(name, password);
	}

	private Administrator holder(String name, char[] password) throws ProblemException {
		Administrator administrator = ModelFactory.eINSTANCE.createAdministrator();
		administrator.setName(name);
		new KeyRecipient(administrator, random).createKeyPair(password, login.projectKey()).run();
		return administrator;
	}

	private Administrator require(String name) throws ProblemException {
		return access.find(name).orElseThrow(
				() -> new ProblemException(AccessProblem.NO_ADMINISTRATOR.at(Place.of("user " + name), name)));
	}
}
