// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.access;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;

import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.pki.secret.AesGcmSeal;
import org.sealbench.pki.secret.Ed25519SigningKey;

/** The one random key of a protected project, 256 bits, and what is derived from it. */
public final class ProjectKey {

	private static final String FORMER = "former project key";

	private ProjectKey() {
	}

	public static byte[] generate(SecureRandom random) {
		byte[] key = new byte[AesGcmSeal.KEY_LENGTH];
		random.nextBytes(key);
		return key;
	}

	/**
	 * The former keys, wrapped again when the key is exchanged, and the one that is exchanged: a branch from before
	 * still has key files of that time.
	 *
	 * @throws ProblemException if the current key does not unwrap one of them
	 */
	public static List<String> rewrapFormer(List<String> formerKeys, byte[] present, byte[] fresh, SecureRandom random)
			throws ProblemException {
		List<String> sealed = new ArrayList<>();
		for (String each : formerKeys) {
			byte[] former = unwrapFormer(each, present);
			sealed.add(AesGcmSeal.seal(fresh, former, FORMER, random));
			Wipe.wipe(former);
		}
		sealed.add(AesGcmSeal.seal(fresh, present, FORMER, random));
		return sealed;
	}

	/**
	 * A former key; to be wiped.
	 *
	 * @throws ProblemException if the current key does not unwrap it
	 */
	public static byte[] unwrapFormer(String sealed, byte[] present) throws ProblemException {
		return StoredSecret.of(FORMER, () -> AesGcmSeal.open(present, sealed, FORMER));
	}

	public static boolean opensFormer(String sealed, byte[] key) {
		try {
			Wipe.wipe(unwrapFormer(sealed, key));
			return true;
		} catch (ProblemException e) {
			return false;
		}
	}

	/** The key that administrators seal a project's settings with, derived from the project key. */
	public static Ed25519SigningKey sealingKey(byte[] projectKey) {
		byte[] seed = DerivedSecret.of(projectKey, "sealbench seals");
		try {
			return new Ed25519SigningKey(seed);
		} finally {
			Wipe.wipe(seed);
		}
	}
}
