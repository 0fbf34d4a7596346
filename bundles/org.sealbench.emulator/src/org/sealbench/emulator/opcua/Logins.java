package org.sealbench.emulator.opcua;

import java.util.Optional;
import java.util.concurrent.Semaphore;

import org.sealbench.common.ProblemException;
import org.sealbench.device.settings.OpcUaServerSettings;
import org.sealbench.device.settings.UserSettings;
import org.sealbench.pki.PasswordHash;

/**
 * Compares passwords with the device's users. Whatever is wrong, the user, the password or the token around it, one hash is
 * computed, so that the time tells nothing.
 */
final class Logins {

	/** A hash takes much memory by design; nobody must be able to use up all of it by logging in often. */
	private final Semaphore hashing = new Semaphore(2);
	private final OpcUaServerSettings settings;

	Logins(OpcUaServerSettings settings) {
		this.settings = settings;
	}

	/**
	 * Whether the user may log in.
	 *
	 * @param password empty if the token could not be read
	 * @throws ProblemException if the stored hash is damaged
	 */
	boolean allows(String user, Optional<char[]> password) throws ProblemException {
		Optional<UserSettings> known = settings.users().stream().filter(each -> each.name().equals(user)).findFirst();
		String hash = known.map(UserSettings::passwordHash).orElseGet(PasswordHash::dummy);
		boolean right;
		hashing.acquireUninterruptibly();
		try {
			right = PasswordHash.verify(hash, password.orElseGet(() -> new char[0]));
		} finally {
			hashing.release();
		}
		return right && known.isPresent() && password.isPresent() && settings.passwordLogin();
	}
}
