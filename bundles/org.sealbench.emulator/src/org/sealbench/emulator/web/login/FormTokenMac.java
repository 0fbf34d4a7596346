// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.login;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Authenticates the tokens of forms with a key that nobody else has and that is never stored (HMAC, RFC 2104). */
final class FormTokenMac {

	private static final String ALGORITHM = "HmacSHA256";

	private final SecretKeySpec key = new SecretKeySpec(RandomToken.next().getBytes(StandardCharsets.US_ASCII),
			ALGORITHM);

	String of(String content) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(key);
			return Base64.getUrlEncoder().withoutPadding()
					.encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("every Java runtime has HMAC-SHA256", e);
		}
	}

	/** Whether a code is that of the content, compared in constant time. */
	boolean is(String given, String content) {
		return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8),
				of(content).getBytes(StandardCharsets.UTF_8));
	}
}
