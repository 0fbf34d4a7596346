// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.access;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.common.secret.SecretText;
import org.sealbench.model.Administrator;
import org.sealbench.model.WrappedKey;
import org.sealbench.pki.PkiProblem;
import org.sealbench.pki.secret.AesGcmSeal;
import org.sealbench.pki.secret.PasswordKdf;
import org.sealbench.pki.secret.SealedBox;

/**
 * One recipient of the project key. A password decrypts a private key, and that unwraps the project key; so the project
 * key can be exchanged without the password. In projects with the first format of protection the password decrypts the
 * project key itself; such a recipient is upgraded when it is used to log in.
 */
public final class KeyRecipient {

	private final WrappedKey holder;
	private final SecureRandom random;

	public KeyRecipient(WrappedKey holder, SecureRandom random) {
		this.holder = holder;
		this.random = random;
	}

	/** What a password unlocked. */
	public record Opened(byte[] projectKey, boolean isOfFirstKind, Runnable upgrade) {
	}

	/** Whether it has a key pair, so that a new project key can be wrapped for it. */
	public boolean hasKeyPair() {
		return !holder.getPublicKey().isEmpty();
	}

	/**
	 * Creates a key pair that the password decrypts and wraps the project key for it; running the result stores it.
	 *
	 * @throws ProblemException if the key cannot be derived from the password
	 */
	public Runnable createKeyPair(char[] password, byte[] projectKey) throws ProblemException {
		PasswordKdf kdf = PasswordKdf.fresh(random);
		byte[] wrappingKey = deriveNormal(password, kdf);
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
	 * Wraps another project key for it; running the result stores it.
	 *
	 * @throws ProblemException if its public key is damaged
	 */
	public Runnable wrap(byte[] projectKey) throws ProblemException {
		String sealed = StoredSecret.of(context(), () -> SealedBox.seal(holder.getPublicKey(), projectKey, context()));
		return () -> holder.setProjectKey(sealed);
	}

	private static byte[] deriveNormal(char[] password, PasswordKdf kdf) throws ProblemException {
		List<char[]> forms = SecretText.forms(password);
		try {
			return AesGcmSeal.derive(forms.get(0), kdf);
		} finally {
			forms.forEach(Wipe::wipe);
		}
	}

	/**
	 * Unwraps the project key, whichever form of the password it was wrapped under.
	 *
	 * @return the key, to be wiped, and the step that upgrades the recipient to the current format
	 * @throws ProblemException if the password is wrong or what is stored is damaged
	 */
	public Opened open(char[] password) throws ProblemException {
		List<char[]> forms = SecretText.forms(password);
		try {
			for (char[] form : forms.subList(0, forms.size() - 1)) {
				Optional<Opened> opened = tryOpen(form);
				if (opened.isPresent()) {
					return opened.get();
				}
			}
			return openWith(forms.get(forms.size() - 1));
		} finally {
			forms.forEach(Wipe::wipe);
		}
	}

	private Optional<Opened> tryOpen(char[] password) throws ProblemException {
		try {
			return Optional.of(openWith(password));
		} catch (ProblemException e) {
			if (e.problem().code() == PkiProblem.SEAL_REFUSED) {
				return Optional.empty();
			}
			throw e;
		}
	}

	private Opened openWith(char[] password) throws ProblemException {
		return StoredSecret.of(context(), () -> unwrap(password));
	}

	private Opened unwrap(char[] password) throws ProblemException {
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

	/** Creates a key pair; running the result stores it. */
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

	/** It contains the public key, so that nobody can put another public key beside the private one. */
	private String pairContext(String publicKey) {
		return context() + " private key of " + publicKey;
	}
}
