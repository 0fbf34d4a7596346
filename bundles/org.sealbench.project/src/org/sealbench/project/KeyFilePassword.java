package org.sealbench.project;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.sealbench.common.Wipe;

/** Derives the one password of all key files from the project key: 256 bits as hexadecimal digits. */
final class KeyFilePassword {

	private static final char[] DIGITS = "0123456789abcdef".toCharArray();

	private KeyFilePassword() {
	}

	static char[] of(byte[] projectKey) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(projectKey, "HmacSHA256"));
			byte[] secret = mac.doFinal("sealbench private key files".getBytes(StandardCharsets.US_ASCII));
			char[] password = new char[2 * secret.length];
			for (int i = 0; i < secret.length; i++) {
				password[2 * i] = DIGITS[(secret[i] >> 4) & 0xf];
				password[2 * i + 1] = DIGITS[secret[i] & 0xf];
			}
			Wipe.wipe(secret);
			return password;
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e);
		}
	}
}
