// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.name;

/**
 * E-mail addresses under a constraint: one mailbox, all of a host, or all below a domain (RFC 5280 §4.2.1.10, §7.5).
 */
public final class MailSubtree {

	private MailSubtree() {
	}

	static boolean contains(String name, String base) {
		if (!isMailbox(name)) {
			throw new IllegalArgumentException("the e-mail address " + name + " is malformed");
		}
		int at = base.indexOf('@');
		if (at < 0) {
			return HostSubtree.contains(host(name), base);
		}
		return local(name).equals(local(base)) && host(name).equalsIgnoreCase(host(base));
	}

	static boolean isBase(String base) {
		return base.indexOf('@') < 0 ? HostSubtree.isBase(base) : isMailbox(base);
	}

	/**
	 * One at sign with something before it and a host behind it; quoted local parts with further ones are not in use.
	 */
	public static boolean isMailbox(String text) {
		int at = text.indexOf('@');
		return at > 0 && at == text.lastIndexOf('@') && DnsSubtree.isHost(host(text))
				&& text.chars().allMatch(each -> each > 32 && each < 127);
	}

	private static String local(String address) {
		return address.substring(0, address.indexOf('@'));
	}

	private static String host(String address) {
		return address.substring(address.indexOf('@') + 1);
	}
}
