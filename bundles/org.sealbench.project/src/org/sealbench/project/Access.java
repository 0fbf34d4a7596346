package org.sealbench.project;

import java.security.SecureRandom;
import java.util.Optional;

import org.sealbench.common.Category;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.model.Administrator;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.Plant;
import org.sealbench.model.Protection;
import org.sealbench.model.WrappedKey;
import org.sealbench.pki.KeyWrap;
import org.sealbench.pki.PasswordKdf;

/**
 * Who may use the private keys of a project. A protected project has one random key of 256 bits, wrapped for each
 * administrator with a key that Argon2id derives from their password, and once more with the recovery key.
 */
public final class Access {

	private static final int KEY_BYTES = 32;
	private static final int LONGEST_USER_NAME = 64;
	private static final String RECOVERY = "recovery";

	private final Plant plant;
	private final SecureRandom random;
	private byte[] projectKey;
	private String user = "";

	Access(Plant plant, SecureRandom random) {
		this.plant = plant;
		this.random = random;
	}

	public boolean isProtected() {
		return plant.getProtection() != null;
	}

	/** Whether private keys can be used: always in a project that is not protected. */
	public boolean isOpen() {
		return !isProtected() || projectKey != null;
	}

	/** Who is logged in, or the empty string. */
	public String user() {
		return user;
	}

	/** Refuses to go on where private keys are needed and nobody is logged in. */
	public void requireOpen() throws ProblemException {
		if (!isOpen()) {
			throw new ProblemException(ProjectProblem.NOT_LOGGED_IN.at(Place.of("project " + plant.getName())));
		}
	}

	/** Logs in. An unknown user and a wrong password give the same answer after the same work. */
	public void login(String name, char[] password) throws ProblemException {
		Protection protection = plant.getProtection();
		if (protection == null) {
			throw new ProblemException(ProjectProblem.NOT_PROTECTED.at(Place.of("project " + plant.getName())));
		}
		Optional<Administrator> administrator = protection.getAdministrators().stream()
				.filter(each -> each.getName().equals(name)).findFirst();
		WrappedKey wrapped = administrator.isPresent() ? administrator.get() : protection.getRecovery();
		try {
			byte[] key = unwrap(wrapped, context(wrapped), password);
			if (administrator.isEmpty()) {
				Wipe.wipe(key);
				throw refused(name);
			}
			projectKey = key;
			user = name;
		} catch (ProblemException e) {
			throw e.problem().code().category() == Category.ACCESS ? refused(name) : e;
		}
	}

	/** Forgets the project key. */
	public void logout() {
		Wipe.wipe(projectKey);
		projectKey = null;
		user = "";
	}

	/**
	 * Protects the project for its first administrator, who is logged in afterwards.
	 *
	 * @return the recovery key, to be shown once and wiped
	 */
	char[] protect(String name, char[] password) throws ProblemException {
		if (isProtected()) {
			throw new ProblemException(ProjectProblem.ALREADY_PROTECTED.at(Place.of("project " + plant.getName())));
		}
		if (name.isBlank() || name.length() > LONGEST_USER_NAME || name.chars().anyMatch(Character::isISOControl)) {
			throw new ProblemException(ProjectProblem.USER_NAME_INVALID.at(Place.of("user"), name));
		}
		Protection protection = ModelFactory.eINSTANCE.createProtection();
		new PasswordPolicy(protection).check(name, password);
		byte[] key = new byte[KEY_BYTES];
		random.nextBytes(key);
		Administrator administrator = ModelFactory.eINSTANCE.createAdministrator();
		administrator.setName(name);
		wrap(administrator, key, password);
		char[] recoveryKey = RecoveryKey.make(random);
		WrappedKey recovery = ModelFactory.eINSTANCE.createWrappedKey();
		wrap(recovery, key, recoveryKey);
		protection.getAdministrators().add(administrator);
		protection.setRecovery(recovery);
		plant.setProtection(protection);
		projectKey = key;
		user = name;
		return recoveryKey;
	}

	/** The password of the private keys' files, derived from the project key; to be wiped. */
	char[] keyPassword() throws ProblemException {
		requireOpen();
		return KeyFilePassword.of(projectKey);
	}

	private void wrap(WrappedKey target, byte[] key, char[] password) throws ProblemException {
		PasswordKdf kdf = PasswordKdf.fresh(random);
		target.setSalt(kdf.saltBase64());
		target.setMemoryKiB(kdf.memoryKiB());
		target.setIterations(kdf.iterations());
		target.setParallelism(kdf.parallelism());
		byte[] wrappingKey = KeyWrap.derive(password, kdf);
		try {
			target.setWrapped(KeyWrap.seal(wrappingKey, key, context(target), random));
		} finally {
			Wipe.wipe(wrappingKey);
		}
	}

	private static byte[] unwrap(WrappedKey wrapped, String context, char[] password) throws ProblemException {
		byte[] wrappingKey = KeyWrap.derive(password, new PasswordKdf(wrapped.getMemoryKiB(), wrapped.getIterations(),
				wrapped.getParallelism(), wrapped.getSalt()));
		try {
			return KeyWrap.open(wrappingKey, wrapped.getWrapped(), context);
		} finally {
			Wipe.wipe(wrappingKey);
		}
	}

	private static String context(WrappedKey wrapped) {
		return wrapped instanceof Administrator administrator ? "administrator " + administrator.getName() : RECOVERY;
	}

	private static ProblemException refused(String name) {
		return new ProblemException(ProjectProblem.LOGIN_REFUSED.at(Place.of("user " + name)));
	}
}
