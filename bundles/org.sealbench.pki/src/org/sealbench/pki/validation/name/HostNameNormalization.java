// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.name;

import java.net.IDN;

/** The host that a client connects to, in the form in which certificates name it. */
final class HostNameNormalization {

	/**
	 * IDNA 2003, which the Java runtime implements, converts them to other names than IDNA 2008 does: sharp s, final
	 * sigma, joiners.
	 */
	private static final String AMBIGUOUS = "\u00df\u03c2\u200c\u200d";

	private HostNameNormalization() {
	}

	/**
	 * Without the brackets, the zone (RFC 4007 §11) or the full stop at its end, which no certificate has; a name in
	 * another script as its A-labels (RFC 9525 §6.3), if all versions of IDNA give the same.
	 */
	static String of(String written) {
		String host = written.strip();
		if (host.startsWith("[") && host.endsWith("]")) {
			host = host.substring(1, host.length() - 1);
		}
		if (host.indexOf(':') >= 0 && host.indexOf('%') > 0) {
			return host.substring(0, host.indexOf('%'));
		}
		host = ascii(host);
		return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
	}

	private static String ascii(String host) {
		if (host.chars().allMatch(each -> each < 0x80) || host.chars().anyMatch(each -> AMBIGUOUS.indexOf(each) >= 0)) {
			return host;
		}
		try {
			return IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES);
		} catch (IllegalArgumentException e) {
			// No host name, so no certificate names it.
			return host;
		}
	}
}
