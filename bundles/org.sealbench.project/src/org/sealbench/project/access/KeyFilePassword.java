// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.access;

import org.sealbench.common.Wipe;

/** Derives the one password of all key files from the project key: 256 bits as hexadecimal digits. */
public final class KeyFilePassword {

	private static final char[] DIGITS = "0123456789abcdef".toCharArray();

	private KeyFilePassword() {
	}

	public static char[] of(byte[] projectKey) {
		byte[] secret = DerivedSecret.of(projectKey, "sealbench private key files");
		char[] password = new char[2 * secret.length];
		for (int i = 0; i < secret.length; i++) {
			password[2 * i] = DIGITS[(secret[i] >> 4) & 0xf];
			password[2 * i + 1] = DIGITS[secret[i] & 0xf];
		}
		Wipe.wipe(secret);
		return password;
	}
}
