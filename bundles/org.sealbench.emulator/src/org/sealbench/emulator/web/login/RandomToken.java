// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.login;

import java.security.SecureRandom;
import java.util.Base64;

/** Tokens that nobody can guess: 192 random bits. */
final class RandomToken {

	private static final int BYTES = 24;

	private RandomToken() {
	}

	static String next() {
		byte[] random = new byte[BYTES];
		new SecureRandom().nextBytes(random);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
	}
}
