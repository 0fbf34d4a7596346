// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.login;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Tokens of login forms. Nobody is logged in yet, so nothing is stored for them: a token carries its expiry, is
 * authenticated together with the cookie of the browser that it was given to, and is valid once and for a short time.
 * All tabs of a browser have the same cookie, so that each can log in with its own form.
 */
public final class LoginForms {

	public static final String COOKIE = "__Host-login";
	static final Duration LIFE = Duration.ofMinutes(30);
	private static final int REMEMBERED = 5000;

	private final LongSupplier nanos;
	private final FormTokenMac mac = new FormTokenMac();
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

	/** The cookie of a browser: the one that it sent if it is one of ours, else a new one. */
	public String browser(String cookie) {
		if (isOurs(cookie)) {
			return cookie;
		}
		String random = RandomToken.next();
		return random + "." + mac.of(browserContent(random));
	}

	/** The token for a form that a browser is given. */
	public String next(String browser) {
		String content = RandomToken.next() + "." + (nanos.getAsLong() + LIFE.toNanos());
		return content + "." + mac.of(formContent(content, browser));
	}

	/** Whether the form is one of ours, not expired, and of this browser. */
	public synchronized boolean take(String field, String cookie) {
		int end = field.lastIndexOf('.');
		if (end < 0 || !isOurs(cookie)
				|| !mac.is(field.substring(end + 1), formContent(field.substring(0, end), cookie))) {
			return false;
		}
		long until = Long.parseLong(field.substring(field.indexOf('.') + 1, end));
		return until - nanos.getAsLong() > 0 && used.put(field, true) == null;
	}

	private boolean isOurs(String cookie) {
		int end = cookie.lastIndexOf('.');
		return end >= 0 && mac.is(cookie.substring(end + 1), browserContent(cookie.substring(0, end)));
	}

	private static String browserContent(String random) {
		return "browser " + random;
	}

	private static String formContent(String content, String browser) {
		return "form " + content + " " + browser;
	}
}
