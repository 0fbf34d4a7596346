// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.sealbench.common.Category;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.model.Administrator;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.Plant;
import org.sealbench.model.Protection;
import org.sealbench.model.WrappedKey;
import org.sealbench.pki.secret.Ed25519SigningKey;
import org.sealbench.project.access.AccessProblem;
import org.sealbench.project.access.AccessRules;
import org.sealbench.project.access.KeyFilePassword;
import org.sealbench.project.access.KeyRecipient;
import org.sealbench.project.access.ProjectKey;
import org.sealbench.project.access.RecoveryKey;
import org.sealbench.project.folder.ProjectProblem;

/**
 * Who may use the private keys of a project. A protected project has one random key of 256 bits. Each administrator and
 * the recovery key have a key pair to which it is sealed; what they know opens the private half ({@link KeyRecipient}).
 */
public final class Access {

	private static final int FORMAT_WITH_PAIRS = 2;

	private final Plant plant;
	private final SecureRandom random;
	private byte[] projectKey;
	private String user = "";
	private Runnable upgrade = () -> {};
	private boolean upgrading;
	private Consumer<Runnable> changer = Runnable::run;

	Access(Plant plant, SecureRandom random) {
		this.plant = plant;
		this.random = random;
	}

	/**
	 * Has the model changed the way the project's owner wants it done; secrets are derived before, whatever thread that
	 * is in.
	 */
	void setChanger(Consumer<Runnable> changer) {
		this.changer = changer;
	}

	public boolean isProtected() {
		return plant.getProtection() != null;
	}

	/** Whether private keys can be used: always in a project that is not protected. */
	public boolean isOpen() {
		return !isProtected() || projectKey != null;
	}

	/** Who is logged in, or the empty string; empty too after a login with the recovery key. */
	public String user() {
		return user;
	}

	/**
	 * Refuses to go on where private keys are needed and nobody is logged in.
	 *
	 * @throws ProblemException if nobody is logged in
	 */
	public void requireOpen() throws ProblemException {
		if (!isOpen()) {
			throw new ProblemException(ProjectProblem.NOT_LOGGED_IN.at(place()));
		}
	}

	/**
	 * Logs in. An unknown user and a wrong password give the same answer after the same work.
	 *
	 * @throws ProblemException if the project is not protected, or the user and the password do not belong together
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
		enter(name, opened);
	}

	/** Whether a project key is one from before an exchange: former keys are sealed with the present one. */
	private static boolean isFormer(Protection protection, byte[] key) {
		return !protection.getFormerKeys().isEmpty()
				&& protection.getFormerKeys().stream().noneMatch(each -> ProjectKey.opensFormer(each, key));
	}

	/**
	 * Gives the project key to an administrator who was accepted: on the branch that they come from it may have been
	 * another one.
	 */
	void wrapFor(String name) throws ProblemException {
		requireKey();
		Optional<Administrator> accepted = find(name);
		if (accepted.isPresent() && new KeyRecipient(accepted.get(), random).hasKeyPair()) {
			changer.accept(new KeyRecipient(accepted.get(), random).wrap(projectKey));
		}
	}

	/**
	 * Logs in with the recovery key instead of a user's password; case, spaces and dashes do not count.
	 *
	 * @throws ProblemException if the project is not protected or the key is wrong
	 */
	public void recover(char[] recoveryKey) throws ProblemException {
		char[] key = RecoveryKey.normalize(recoveryKey);
		try {
			enter("",
					open(protection().getRecovery(), key, AccessProblem.RECOVERY_REFUSED.at(Place.of("recovery key"))));
		} finally {
			Wipe.wipe(key);
		}
	}

	/** Forgets the project key. */
	public void logout() {
		Wipe.wipe(projectKey);
		projectKey = null;
		user = "";
		upgrade = () -> {};
		upgrading = false;
	}

	/** The administrators' names. */
	public List<String> administrators() {
		return isProtected() ? plant.getProtection().getAdministrators().stream().map(Administrator::getName).toList()
				: List.of();
	}

	/** Adds an administrator; needs a login. */
	void add(String name, char[] password) throws ProblemException {
		requireKey();
		new AccessRules(plant).requireNew(name);
		Administrator made = administrator(name, password);
		changer.accept(() -> plant.getProtection().getAdministrators().add(made));
	}

	/** Sets an administrator's password; needs a login, of whomever. */
	void setPassword(String name, char[] password) throws ProblemException {
		requireKey();
		Administrator administrator = require(name);
		new AccessRules(plant).requirePassword(name, password);
		Runnable made = new KeyRecipient(administrator, random).createKeyPair(password, projectKey);
		changer.accept(made);
		if (name.equals(user)) {
			upgrade = () -> {};
		}
	}

	/**
	 * Takes an administrator away and exchanges the project key; needs a login. The caller encrypts the key files
	 * again.
	 *
	 * @throws ProblemException if there is no such administrator or no other one; nothing was changed then
	 */
	void remove(String name) throws ProblemException {
		requireKey();
		Administrator leaving = require(name);
		Protection protection = plant.getProtection();
		if (protection.getAdministrators().size() == 1) {
			throw new ProblemException(AccessProblem.LAST_ADMINISTRATOR.at(Place.of("user " + name)));
		}
		upgradeNow();
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
		List<String> former = ProjectKey.rewrapFormer(protection.getFormerKeys(), projectKey, fresh, random);
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
		changer.accept(() -> {
			protection.getAdministrators().remove(leaving);
			given.forEach(Runnable::run);
			protection.getFormerKeys().clear();
			protection.getFormerKeys().addAll(former);
		});
		Wipe.wipe(projectKey);
		projectKey = fresh;
		if (find(user).isEmpty()) {
			user = "";
		}
	}

	/** Whether the recovery key still opens the project; not after the project key of an old project was exchanged. */
	boolean needsRecoveryKey() {
		return isProtected() && !new KeyRecipient(plant.getProtection().getRecovery(), random).hasKeyPair();
	}

	/**
	 * Makes a new recovery key; the old one is void. Needs a login.
	 *
	 * @return to be shown once and wiped
	 */
	char[] renewRecoveryKey() throws ProblemException {
		requireKey();
		char[] recoveryKey = RecoveryKey.generate(random);
		WrappedKey recovery = ModelFactory.eINSTANCE.createWrappedKey();
		char[] normal = RecoveryKey.normalize(recoveryKey);
		try {
			new KeyRecipient(recovery, random).createKeyPair(normal, projectKey).run();
		} finally {
			Wipe.wipe(normal);
		}
		changer.accept(() -> plant.getProtection().setRecovery(recovery));
		return recoveryKey;
	}

	/**
	 * Protects the project for its first administrator, who is logged in afterwards.
	 *
	 * @return the recovery key, to be shown once and wiped
	 */
	char[] protect(String name, char[] password) throws ProblemException {
		if (isProtected()) {
			throw new ProblemException(ProjectProblem.ALREADY_PROTECTED.at(place()));
		}
		AccessRules check = new AccessRules(plant);
		check.requireNew(name);
		check.requirePassword(name, password);
		Protection protection = ModelFactory.eINSTANCE.createProtection();
		projectKey = ProjectKey.generate(random);
		Administrator first = holder(name, password);
		changer.accept(() -> {
			protection.getAdministrators().add(first);
			plant.setProtection(protection);
		});
		user = name;
		return renewRecoveryKey();
	}

	/** Whether some administrator has a key pair; nobody has in a project of the first kind of protection. */
	boolean hasKeyPairs() {
		return isProtected() && plant.getProtection().getAdministrators().stream()
				.anyMatch(each -> new KeyRecipient(each, random).hasKeyPair());
	}

	/** Whether the holder that somebody logged in with is of the first kind. */
	boolean isUpgrading() {
		return upgrading;
	}

	/** Brings the holder that somebody logged in with up to the present kind; done before anything is saved. */
	void upgradeNow() {
		Runnable waiting = upgrade;
		upgrade = () -> {};
		upgrading = false;
		changer.accept(() -> {
			waiting.run();
			if (hasKeyPairs() && plant.getFormatVersion() < FORMAT_WITH_PAIRS) {
				// An older Sealbench would not know what the key pairs are for; this lets it say so.
				plant.setFormatVersion(FORMAT_WITH_PAIRS);
			}
		});
	}

	/** The passwords of the private keys' files, the present one first; to be wiped. */
	List<char[]> keyPasswords() throws ProblemException {
		requireOpen();
		List<char[]> passwords = new ArrayList<>(List.of(KeyFilePassword.of(projectKey)));
		for (String sealed : plant.getProtection().getFormerKeys()) {
			byte[] former = ProjectKey.unwrapFormer(sealed, projectKey);
			passwords.add(KeyFilePassword.of(former));
			Wipe.wipe(former);
		}
		return passwords;
	}

	/** The password that key files are encrypted with now; to be wiped. */
	char[] keyPassword() throws ProblemException {
		requireOpen();
		return KeyFilePassword.of(projectKey);
	}

	/** The key that seals what only administrators change. */
	Ed25519SigningKey sealingKey() throws ProblemException {
		requireKey();
		return ProjectKey.sealingKey(projectKey);
	}

	private Administrator administrator(String name, char[] password) throws ProblemException {
		new AccessRules(plant).requirePassword(name, password);
		return holder(name, password);
	}

	private Administrator holder(String name, char[] password) throws ProblemException {
		Administrator administrator = ModelFactory.eINSTANCE.createAdministrator();
		administrator.setName(name);
		new KeyRecipient(administrator, random).createKeyPair(password, projectKey).run();
		return administrator;
	}

	private KeyRecipient.Opened open(WrappedKey holder, char[] secret, Problem refusal) throws ProblemException {
		try {
			return new KeyRecipient(holder, random).open(secret);
		} catch (ProblemException e) {
			throw e.problem().code().category() == Category.ACCESS ? new ProblemException(refusal) : e;
		}
	}

	private void enter(String name, KeyRecipient.Opened opened) {
		logout();
		projectKey = opened.projectKey();
		user = name;
		upgrade = opened.upgrade();
		upgrading = opened.isOfFirstKind();
	}

	private Optional<Administrator> find(String name) {
		return plant.getProtection().getAdministrators().stream().filter(each -> each.getName().equals(name))
				.findFirst();
	}

	private Administrator require(String name) throws ProblemException {
		return find(name).orElseThrow(
				() -> new ProblemException(AccessProblem.NO_ADMINISTRATOR.at(Place.of("user " + name), name)));
	}

	private Protection protection() throws ProblemException {
		if (!isProtected()) {
			throw new ProblemException(ProjectProblem.NOT_PROTECTED.at(place()));
		}
		return plant.getProtection();
	}

	private void requireKey() throws ProblemException {
		protection();
		requireOpen();
	}

	private Place place() {
		return Place.of("project " + plant.getName());
	}
}
