// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.name;

/**
 * IP addresses under a constraint: a network address and its mask, 8 octets for IPv4 and 32 for IPv6 (RFC 5280
 * §4.2.1.10).
 */
final class IpAddressSubtree {

	private IpAddressSubtree() {
	}

	static boolean contains(byte[] address, byte[] base) {
		if (base.length != 2 * address.length) {
			return false;
		}
		for (int i = 0; i < address.length; i++) {
			if (((address[i] ^ base[i]) & base[address.length + i]) != 0) {
				return false;
			}
		}
		return true;
	}

	/** The mask has to be that of a prefix (RFC 4632 §3.1). */
	static boolean isBase(byte[] base) {
		if (base.length != 8 && base.length != 32) {
			return false;
		}
		boolean ended = false;
		for (int bit = base.length * 4; bit < base.length * 8; bit++) {
			boolean set = (base[bit / 8] & 0x80 >> bit % 8) != 0;
			if (set && ended) {
				return false;
			}
			ended |= !set;
		}
		return true;
	}
}
