// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.name;

import java.util.Locale;

/**
 * Hosts of e-mail addresses and URIs under a constraint: one host, or with a full stop in front every host below a
 * domain.
 */
final class HostSubtree {

	private HostSubtree() {
	}

	static boolean contains(String host, String base) {
		String given = host.toLowerCase(Locale.ROOT);
		String wanted = base.toLowerCase(Locale.ROOT);
		return wanted.startsWith(".") ? given.endsWith(wanted) && given.length() > wanted.length()
				: given.equals(wanted);
	}

	static boolean isBase(String base) {
		return DnsSubtree.isHost(base.startsWith(".") ? base.substring(1) : base);
	}
}
