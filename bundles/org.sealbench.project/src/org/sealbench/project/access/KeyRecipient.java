// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.access;

import java.security.SecureRandom;

import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.model.Administrator;
import org.sealbench.model.WrappedKey;
import org.sealbench.pki.secret.AesGcmSeal;
import org.sealbench.pki.secret.PasswordKdf;
import org.sealbench.pki.secret.SealedBox;

/**
 * One way to the project key. A password opens a private key, and that opens the project key; so the project key can be
 * exchanged without the password. Projects of the first kind have passwords that open the project key itself; such a
 * holder is turned into one of the present kind when somebody logs in with it.
 */
public final class KeyRecipient {

	private final WrappedKey holder;
	private final SecureRandom random;

	public KeyRecipient(WrappedKey holder, SecureRandom random) {
		this.holder = holder;
		this.random = random;
	}

	/** What a password opened. */
	public record Opened(byte[] projectKey, boolean isOfFirstKind, Runnable upgrade) {
	}

	/** Whether it has a key pair, so that a new project key can be given to it. */
	public boolean hasKeyPair() {
		return !holder.getPublicKey().isEmpty();
	}

	/**
	 * Makes a key pair that the password opens and gives it the project key; running the result writes it down.
	 *
	 * @throws ProblemException if the key cannot be derived from the password
	 */
	public Runnable createKeyPair(char[] password, byte[] projectKey) throws ProblemException {
		PasswordKdf kdf = PasswordKdf.fresh(random);
		byte[] wrappingKey = AesGcmSeal.derive(password, kdf);
		try {
			Runnable pair = pair(wrappingKey, projectKey);
			return () -> {
				holder.setSalt(kdf.saltBase64());
				holder.setMemoryKiB(kdf.memoryKiB());
				holder.setIterations(kdf.iterations());
				holder.setParallelism(kdf.parallelism());
				pair.run();
			};
		} finally {
			Wipe.wipe(wrappingKey);
		}
	}

	/**
	 * Seals another project key for it; running the result writes it down.
	 *
	 * @throws ProblemException if its public key is damaged
	 */
	public Runnable wrap(byte[] projectKey) throws ProblemException {
		String sealed = SealedBox.seal(holder.getPublicKey(), projectKey, context());
		return () -> holder.setProjectKey(sealed);
	}

	/**
	 * Opens the project key.
	 *
	 * @return the key, to be wiped, and what brings the holder up to the present kind
	 * @throws ProblemException if the password is wrong or what is stored is damaged
	 */
	public Opened open(char[] password) throws ProblemException {
		byte[] wrappingKey = AesGcmSeal.derive(password, new PasswordKdf(holder.getMemoryKiB(), holder.getIterations(),
				holder.getParallelism(), holder.getSalt()));
		try {
			if (!hasKeyPair()) {
				byte[] projectKey = AesGcmSeal.open(wrappingKey, holder.getWrapped(), context());
				return new Opened(projectKey, true, pair(wrappingKey, projectKey));
			}
			byte[] privateKey = AesGcmSeal.open(wrappingKey, holder.getWrapped(), pairContext(holder.getPublicKey()));
			try {
				return new Opened(SealedBox.open(new SealedBox.Pair(holder.getPublicKey(), privateKey),
						holder.getProjectKey(), context()), false, () -> {});
			} finally {
				Wipe.wipe(privateKey);
			}
		} finally {
			Wipe.wipe(wrappingKey);
		}
	}

	/** Makes a key pair; running the result writes it down. */
	private Runnable pair(byte[] wrappingKey, byte[] projectKey) throws ProblemException {
		SealedBox.Pair pair = SealedBox.generate();
		try {
			String wrapped = AesGcmSeal.seal(wrappingKey, pair.privateKey(), pairContext(pair.publicKey()), random);
			String sealed = SealedBox.seal(pair.publicKey(), projectKey, context());
			return () -> {
				holder.setWrapped(wrapped);
				holder.setPublicKey(pair.publicKey());
				holder.setProjectKey(sealed);
			};
		} finally {
			Wipe.wipe(pair.privateKey());
		}
	}

	private String context() {
		return holder instanceof Administrator administrator ? "administrator " + administrator.getName() : "recovery";
	}

	/** The public key stands in it, so that nobody can put another public key beside the private one. */
	private String pairContext(String publicKey) {
		return context() + " private key of " + publicKey;
	}
}
