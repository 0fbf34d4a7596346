// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project;

import java.util.List;
import java.util.Optional;

import org.sealbench.common.ProblemException;
import org.sealbench.model.Plant;
import org.sealbench.project.access.PasswordPolicy;

/**
 * Protects a project and changes who can log in to it, with all that depends on it: keys are encrypted again and items
 * are sealed again. Takes effect with the next save.
 */
public final class ProjectProtection {

	private final Plant plant;
	private final ModelExecutor executor;
	private final Access access;
	private final Administrators administrators;
	private final PrivateKeyStore keys;
	private final CertificateManager certificates;
	private final Integrity integrity;

	ProjectProtection(Plant plant, ModelExecutor executor, Access access, Administrators administrators,
			PrivateKeyStore keys, CertificateManager certificates, Integrity integrity) {
		this.plant = plant;
		this.executor = executor;
		this.access = access;
		this.administrators = administrators;
		this.keys = keys;
		this.certificates = certificates;
		this.integrity = integrity;
	}

	/**
	 * Protects the project and encrypts the keys that it has; they are rewritten by the next save.
	 *
	 * @return the recovery key, to be shown once and wiped
	 * @throws ProblemException if it is protected already, or the name or the password is not acceptable
	 */
	public char[] protect(String user, char[] password) throws ProblemException {
		integrity.sealEverything();
		keys.moveToProtected(access.isProtected() ? List.of() : certificates.keyNames());
		if (!access.isProtected()) {
			certificates.link().moveToProtected();
		}
		return administrators.protect(user, password);
	}

	/**
	 * Adds an administrator; needs a login, and takes effect with the next save, as all of these do.
	 *
	 * @throws ProblemException if nobody is logged in, or the name or the password is not acceptable
	 */
	public void addAdministrator(String user, char[] password) throws ProblemException {
		administrators.add(user, password);
	}

	/**
	 * Sets an administrator's password, one's own or another's; needs a login.
	 *
	 * @throws ProblemException if nobody is logged in, there is no such administrator, or the password is not
	 *                          acceptable
	 */
	public void setPassword(String user, char[] password) throws ProblemException {
		administrators.setPassword(user, password);
	}

	/**
	 * Sets how long new passwords have to be; needs a login.
	 *
	 * @throws ProblemException if nobody is logged in, or the length is out of range
	 */
	public void setMinimumPasswordLength(int length) throws ProblemException {
		access.requireOpen();
		PasswordPolicy.requireValidMinimum(length);
		executor.execute(() -> plant.getProtection().setMinimumPasswordLength(length));
	}

	/**
	 * Removes an administrator and exchanges the project key: every private key is encrypted again. Needs a login.
	 *
	 * @return a new recovery key, to be shown once and wiped, where the old one cannot be kept
	 * @throws ProblemException if nobody is logged in, there is no such administrator or no other one, or changes are
	 *                          undecided
	 */
	public Optional<char[]> removeAdministrator(String user) throws ProblemException {
		access.requireOpen();
		upgrade();
		integrity.requireDecided();
		keys.reencrypt(certificates.keyNames());
		String sealedWith = integrity.key();
		administrators.remove(user);
		integrity.sealEverythingAnew(sealedWith);
		return administrators.needsRecoveryKey() ? Optional.of(administrators.renewRecoveryKey()) : Optional.empty();
	}

	/**
	 * Creates a new recovery key, to be shown once and wiped; the old one is no longer valid. Needs a login.
	 *
	 * @throws ProblemException if nobody is logged in
	 */
	public char[] renewRecoveryKey() throws ProblemException {
		return administrators.renewRecoveryKey();
	}

	/** A project with the first format of protection has no seals yet; it gets them with the key pairs. */
	void upgrade() {
		if (access.isUpgrading() && !integrity.hasSeals()) {
			integrity.sealEverything();
		}
		executor.execute(access::upgradeNow);
	}
}
