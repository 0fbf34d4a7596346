package org.sealbench.project;

import java.security.SecureRandom;

/** The key that is printed once and opens the project when every password is lost: 130 random bits. */
final class RecoveryKey {

	// Crockford's base 32: no letters that look like digits.
	private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
	private static final int SYMBOLS = 26;
	private static final int GROUP = 5;

	private RecoveryKey() {
	}

	static char[] make(SecureRandom random) {
		char[] key = new char[SYMBOLS + (SYMBOLS - 1) / GROUP];
		for (int i = 0; i < key.length; i++) {
			key[i] = (i + 1) % (GROUP + 1) == 0 ? '-' : ALPHABET.charAt(random.nextInt(ALPHABET.length()));
		}
		return key;
	}
}
