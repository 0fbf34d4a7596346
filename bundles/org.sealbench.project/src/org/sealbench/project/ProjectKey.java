package org.sealbench.project;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;

import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.pki.KeyWrap;
import org.sealbench.pki.SigningKey;

/** The one random key of a protected project, 256 bits, and what follows from it. */
final class ProjectKey {

	private static final String FORMER = "former project key";

	private ProjectKey() {
	}

	static byte[] make(SecureRandom random) {
		byte[] key = new byte[KeyWrap.KEY_LENGTH];
		random.nextBytes(key);
		return key;
	}

	/**
	 * The former keys, sealed anew when the key is exchanged, with the one that is exchanged: a branch that was made before
	 * still brings key files of that time.
	 */
	static List<String> carryOver(List<String> formerKeys, byte[] present, byte[] fresh, SecureRandom random) throws ProblemException {
		List<String> sealed = new ArrayList<>();
		for (String each : formerKeys) {
			byte[] former = former(each, present);
			sealed.add(KeyWrap.seal(fresh, former, FORMER, random));
			Wipe.wipe(former);
		}
		sealed.add(KeyWrap.seal(fresh, present, FORMER, random));
		return sealed;
	}

	/** A former key; to be wiped. */
	static byte[] former(String sealed, byte[] present) throws ProblemException {
		return KeyWrap.open(present, sealed, FORMER);
	}

	static boolean opensFormer(String sealed, byte[] key) {
		try {
			Wipe.wipe(former(sealed, key));
			return true;
		} catch (ProblemException e) {
			return false;
		}
	}

	/** What administrators seal a project's settings with: whoever has the project key has it. */
	static SigningKey sealing(byte[] projectKey) {
		byte[] seed = DerivedSecret.of(projectKey, "sealbench seals");
		try {
			return new SigningKey(seed);
		} finally {
			Wipe.wipe(seed);
		}
	}
}
