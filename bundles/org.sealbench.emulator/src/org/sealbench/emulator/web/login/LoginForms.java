// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.login;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tokens of login forms. Nobody is logged in yet, so nothing is stored for them: a token carries its end and is
 * authenticated; it has to come back as a field and as a cookie, soon, and once.
 */
public final class LoginForms {

	public static final String COOKIE = "__Host-login";
	static final Duration LIFE = Duration.ofMinutes(30);
	private static final int REMEMBERED = 5000;

	private final LongSupplier nanos;
	private final SecretKeySpec key = new SecretKeySpec(RandomToken.next().getBytes(StandardCharsets.US_ASCII),
			"HmacSHA256");
	private final Map<String, Boolean> used = new LinkedHashMap<>() {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
			return size() > REMEMBERED;
		}
	};

	public LoginForms(LongSupplier nanos) {
		this.nanos = nanos;
	}

	public String next() {
		String content = RandomToken.next() + "." + (nanos.getAsLong() + LIFE.toNanos());
		return content + "." + mac(content);
	}

	/** Whether the form is one of ours, fresh, and of this browser. */
	public synchronized boolean take(String field, String cookie) {
		int end = field.lastIndexOf('.');
		if (end < 0 || !equal(field, cookie) || !equal(field.substring(end + 1), mac(field.substring(0, end)))) {
			return false;
		}
		long until = Long.parseLong(field.substring(field.indexOf('.') + 1, end));
		return until - nanos.getAsLong() > 0 && used.put(field, true) == null;
	}

	private String mac(String content) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(key);
			return Base64.getUrlEncoder().withoutPadding()
					.encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("every Java runtime has HMAC-SHA256", e);
		}
	}

	private static boolean equal(String one, String other) {
		return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
	}
}
