// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.name;

import java.util.Locale;

/** DNS names under a constraint: the name itself and every name that ends with it (RFC 5280 §4.2.1.10). */
public final class DnsSubtree {

	private static final String WILDCARD = "*.";

	private DnsSubtree() {
	}

	static boolean contains(String name, String base) {
		String bare = name.startsWith(WILDCARD) ? name.substring(WILDCARD.length()) : name;
		if (!isHost(bare)) {
			throw new IllegalArgumentException("the DNS name " + name + " is malformed");
		}
		return isBelow(name, base);
	}

	/** Whether a name that the wildcard matches is in the subtree although the pattern itself is not. */
	static boolean reaches(String name, String base) {
		if (!name.startsWith(WILDCARD)) {
			return false;
		}
		String bare = base.startsWith(".") ? base.substring(1) : base;
		int dot = bare.indexOf('.');
		return dot > 0 && bare.substring(dot + 1).equalsIgnoreCase(name.substring(WILDCARD.length()));
	}

	static boolean isBase(String base, boolean strict) {
		String bare = !strict && base.startsWith(".") ? base.substring(1) : base;
		return bare.isEmpty() && base.isEmpty() || isHost(bare);
	}

	/** Labels of letters, digits, hyphens and underscores; the last may be empty, as in an absolute name. */
	public static boolean isHost(String name) {
		String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
		if (bare.isEmpty() || bare.length() > 253) {
			return false;
		}
		for (String label : bare.split("\\.", -1)) {
			if (label.isEmpty() || label.length() > 63 || !label.chars().allMatch(DnsSubtree::isLabelCharacter)) {
				return false;
			}
		}
		return true;
	}

	private static boolean isLabelCharacter(int c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_';
	}

	private static boolean isBelow(String name, String base) {
		String wanted = absolute(base);
		String given = absolute(name);
		if (wanted.startsWith(".")) {
			return given.endsWith(wanted);
		}
		return wanted.isEmpty() || given.equals(wanted) || given.endsWith("." + wanted);
	}

	private static String absolute(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
	}
}
