// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.secret;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;

/**
 * How a key is derived from a password by Argon2id (RFC 9106); stored beside what the key seals. Not secret.
 *
 * @param memoryKiB   memory in KiB
 * @param iterations  passes over the memory
 * @param parallelism lanes
 * @param saltBase64  the salt, 8 to 64 bytes
 */
public record PasswordKdf(int memoryKiB, int iterations, int parallelism, String saltBase64) {

	private static final int SALT_LENGTH = 16;

	public PasswordKdf {
		Objects.requireNonNull(saltBase64);
	}

	/** A new salt with the cost for opening a project: 64 MiB, 3 passes, 1 lane; some tenths of a second. */
	public static PasswordKdf fresh(SecureRandom random) {
		byte[] salt = new byte[SALT_LENGTH];
		random.nextBytes(salt);
		return new PasswordKdf(65536, 3, 1, Base64.getEncoder().encodeToString(salt));
	}
}
