// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.Category;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.model.Administrator;
import org.sealbench.model.Plant;
import org.sealbench.model.Protection;
import org.sealbench.model.WrappedKey;
import org.sealbench.pki.secret.Ed25519SigningKey;
import org.sealbench.project.access.AccessProblem;
import org.sealbench.project.access.KeyRecipient;
import org.sealbench.project.access.ProjectKey;
import org.sealbench.project.access.RecoveryKey;
import org.sealbench.project.folder.ProjectProblem;

/**
 * Who may use the private keys of a project: logins, and the keys that they unlock. A protected project has one random
 * project key of 256 bits. Each administrator and the recovery key have a key pair for which it is wrapped; the
 * password or the recovery key decrypts the private key of the pair ({@link KeyRecipient}).
 */
public final class Access {

	private static final int FORMAT_WITH_PAIRS = 2;

	private final Plant plant;
	private final SecureRandom random;
	private final ModelExecutor executor;
	private final LoginState login;

	Access(Plant plant, SecureRandom random, ModelExecutor executor, LoginState login) {
		this.plant = plant;
		this.random = random;
		this.executor = executor;
		this.login = login;
	}

	public boolean isProtected() {
		return plant.getProtection() != null;
	}

	/** Whether private keys can be used: always in a project that is not protected. */
	public boolean isOpen() {
		return !isProtected() || login.isOpen();
	}

	/** Who is logged in, or the empty string; empty too after a login with the recovery key. */
	public String user() {
		return login.user();
	}

	/**
	 * Fails where private keys are needed and nobody is logged in.
	 *
	 * @throws ProblemException if nobody is logged in
	 */
	public void requireOpen() throws ProblemException {
		if (!isOpen()) {
			throw new ProblemException(ProjectProblem.NOT_LOGGED_IN.at(place()));
		}
	}

	/**
	 * Logs in. An unknown user and a wrong password give the same problem after the same work.
	 *
	 * @throws ProblemException if the project is not protected, or the user or the password is wrong
	 */
	public void login(String name, char[] password) throws ProblemException {
		Protection protection = protection();
		Optional<Administrator> administrator = find(name);
		WrappedKey holder = administrator.isPresent() ? administrator.get() : protection.getRecovery();
		KeyRecipient.Opened opened = open(holder, password, ProjectProblem.LOGIN_REFUSED.at(Place.of("user " + name)));
		if (administrator.isEmpty()) {
			Wipe.wipe(opened.projectKey());
			throw new ProblemException(ProjectProblem.LOGIN_REFUSED.at(Place.of("user " + name)));
		}
		if (isFormer(protection, opened.projectKey())) {
			Wipe.wipe(opened.projectKey());
			throw new ProblemException(AccessProblem.KEY_EXCHANGED.at(Place.of("user " + name), name));
		}
		login.enter(name, opened);
	}

	/** Whether a project key is one from before an exchange: former keys are wrapped with the current one. */
	private static boolean isFormer(Protection protection, byte[] key) {
		return !protection.getFormerKeys().isEmpty()
				&& protection.getFormerKeys().stream().noneMatch(each -> ProjectKey.opensFormer(each, key));
	}

	/**
	 * Logs in with the recovery key instead of a user's password; case, spaces and dashes do not count.
	 *
	 * @throws ProblemException if the project is not protected or the key is wrong
	 */
	public void recover(char[] recoveryKey) throws ProblemException {
		char[] key = RecoveryKey.normalize(recoveryKey);
		try {
			login.enter("",
					open(protection().getRecovery(), key, AccessProblem.RECOVERY_REFUSED.at(Place.of("recovery key"))));
		} finally {
			Wipe.wipe(key);
		}
	}

	/** Whether others removed who is logged in, or exchanged the project key, so that the login is void. */
	boolean isVoid() {
		if (!isProtected() || !login.isOpen()) {
			return login.isOpen();
		}
		return !user().isEmpty() && find(user()).isEmpty() || isFormer(plant.getProtection(), login.projectKey());
	}

	/** Forgets the project key. */
	public void logout() {
		login.clear();
	}

	/** The administrators' names. */
	public List<String> administrators() {
		return isProtected() ? plant.getProtection().getAdministrators().stream().map(Administrator::getName).toList()
				: List.of();
	}

	/** Whether any administrator has a key pair; none has in a project with the first format of protection. */
	boolean hasKeyPairs() {
		return isProtected() && plant.getProtection().getAdministrators().stream()
				.anyMatch(each -> new KeyRecipient(each, random).hasKeyPair());
	}

	/** Whether the recipient that was used to log in has the first format. */
	boolean isUpgrading() {
		return login.isUpgrading();
	}

	/** Upgrades the recipient that was used to log in to the current format; done before anything is saved. */
	void upgradeNow() {
		Runnable waiting = login.takeUpgrade();
		executor.execute(() -> {
			waiting.run();
			if (hasKeyPairs() && plant.getFormatVersion() < FORMAT_WITH_PAIRS) {
				// An older Sealbench does not know key pairs; with this version it reports that.
				plant.setFormatVersion(FORMAT_WITH_PAIRS);
			}
		});
	}

	/** The passwords of the private keys' files, the current one first; to be wiped. */
	List<char[]> keyPasswords() throws ProblemException {
		requireOpen();
		return login.keyPasswords(plant.getProtection().getFormerKeys());
	}

	/** The password that key files are encrypted with now; to be wiped. */
	char[] keyPassword() throws ProblemException {
		requireOpen();
		return login.keyPassword();
	}

	/** The key that seals what only administrators change. */
	Ed25519SigningKey sealingKey() throws ProblemException {
		requireKey();
		return login.sealingKey();
	}

	private KeyRecipient.Opened open(WrappedKey holder, char[] secret, Problem refusal) throws ProblemException {
		try {
			return new KeyRecipient(holder, random).open(secret);
		} catch (ProblemException e) {
			throw e.problem().code().category() == Category.ACCESS ? new ProblemException(refusal) : e;
		}
	}

	/** An administrator of a protected project. */
	Optional<Administrator> find(String name) {
		return plant.getProtection().getAdministrators().stream().filter(each -> each.getName().equals(name))
				.findFirst();
	}

	private Protection protection() throws ProblemException {
		if (!isProtected()) {
			throw new ProblemException(ProjectProblem.NOT_PROTECTED.at(place()));
		}
		return plant.getProtection();
	}

	/** Fails in a project that is not protected, and where nobody is logged in. */
	void requireKey() throws ProblemException {
		protection();
		requireOpen();
	}

	private Place place() {
		return Place.of("project " + plant.getName());
	}
}
