// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.request;

/**
 * Cookies of this host only, over TLS only, hidden from scripts, not sent with requests that other sites make (RFC
 * 6265bis).
 */
public final class Cookies {

	private static final String ATTRIBUTES = "; Path=/; Secure; HttpOnly; SameSite=Strict";

	private Cookies() {
	}

	/** @param name begins with {@code __Host-}, which keeps others from setting it */
	public static String set(String name, String value) {
		return name + "=" + value + ATTRIBUTES;
	}

	public static String delete(String name) {
		return name + "=" + ATTRIBUTES + "; Max-Age=0";
	}
}
