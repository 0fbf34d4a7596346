// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project;

import java.util.ArrayList;
import java.util.List;

import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.pki.secret.Ed25519SigningKey;
import org.sealbench.project.access.KeyFilePassword;
import org.sealbench.project.access.KeyRecipient;
import org.sealbench.project.access.ProjectKey;

/** Who is logged in to a project, the project key that this unlocked, and the secrets derived from it. */
final class LoginState {

	private byte[] projectKey;
	private String user = "";
	private Runnable upgrade = () -> {};
	private boolean upgrading;

	/** Whether somebody is logged in. */
	boolean isOpen() {
		return projectKey != null;
	}

	/** The administrator's name; empty while nobody is logged in, or by the recovery key. */
	String user() {
		return user;
	}

	/** Keeps what a login unlocked, instead of what was there. */
	void enter(String name, KeyRecipient.Opened opened) {
		clear();
		projectKey = opened.projectKey();
		user = name;
		upgrade = opened.upgrade();
		upgrading = opened.isOfFirstKind();
	}

	/** Logs in the administrator who has just protected the project. */
	void enterFirst(String name) {
		user = name;
	}

	/** Wipes the project key. */
	void clear() {
		Wipe.wipe(projectKey);
		projectKey = null;
		user = "";
		upgrade = () -> {};
		upgrading = false;
	}

	/** The project key itself; not to be wiped or kept. */
	byte[] projectKey() {
		return projectKey;
	}

	/** Replaces the project key; the current one is wiped. */
	void replaceKey(byte[] fresh) {
		Wipe.wipe(projectKey);
		projectKey = fresh;
	}

	/** Forgets the name of an administrator who was removed; the key stays unlocked. */
	void forgetUser() {
		user = "";
	}

	/** Whether the recipient that was used to log in has the first format. */
	boolean isUpgrading() {
		return upgrading;
	}

	/** The step that upgrades that recipient to the current format; returned once. */
	Runnable takeUpgrade() {
		Runnable waiting = upgrade;
		upgrade = () -> {};
		upgrading = false;
		return waiting;
	}

	/**
	 * Drops the upgrade, as the recipient has a key pair by other means; {@link #isUpgrading()} stays until the next
	 * save.
	 */
	void dropUpgrade() {
		upgrade = () -> {};
	}

	/**
	 * The passwords of the private keys' files, the current one first; to be wiped.
	 *
	 * @param formerKeys former project keys, wrapped with the current one
	 * @throws ProblemException if a former key cannot be unwrapped
	 */
	List<char[]> keyPasswords(List<String> formerKeys) throws ProblemException {
		List<char[]> passwords = new ArrayList<>(List.of(keyPassword()));
		for (String sealed : formerKeys) {
			byte[] former = ProjectKey.unwrapFormer(sealed, projectKey);
			passwords.add(KeyFilePassword.of(former));
			Wipe.wipe(former);
		}
		return passwords;
	}

	/** The password that key files are encrypted with now; to be wiped. */
	char[] keyPassword() {
		return KeyFilePassword.of(projectKey);
	}

	/** The key that seals what only administrators change. */
	Ed25519SigningKey sealingKey() {
		return ProjectKey.sealingKey(projectKey);
	}
}
