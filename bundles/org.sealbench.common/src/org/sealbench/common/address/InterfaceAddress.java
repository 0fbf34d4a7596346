// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common.address;

import java.util.Optional;

/**
 * An address that one interface can have, in its network. Command line, dialogs, compiler and device all check with
 * {@link #fault(IpAddress, int)}, so that they accept the same addresses.
 *
 * @param prefixLength bits of the subnet's prefix, at least 1
 */
public record InterfaceAddress(IpAddress address, int prefixLength) {

	private static final int IPV4_PREFIX = 24;
	private static final int IPV6_PREFIX = 64;
	/** Longer prefixes leave no address for the network itself: by RFC 3021 both are addresses of interfaces. */
	private static final int LONGEST_WITH_BROADCAST = 30;

	/** @throws IllegalArgumentException if no interface can have the address or the prefix has no such length */
	public InterfaceAddress {
		if (!isPrefix(address, prefixLength) || fault(address, prefixLength).isPresent()) {
			throw new IllegalArgumentException(address + "/" + prefixLength);
		}
	}

	/**
	 * Reads {@code IP[/PREFIX]}; the default prefix has 24 bits for IPv4 and 64 for IPv6.
	 *
	 * @throws AddressException if it is no address, none of one interface, or has no prefix of that length
	 */
	public static InterfaceAddress parse(String text) throws AddressException {
		int slash = text.indexOf('/');
		IpAddress address = literal(slash < 0 ? text : text.substring(0, slash));
		return slash < 0 ? of(address, address.isIpv4() ? IPV4_PREFIX : IPV6_PREFIX)
				: of(address, prefixLength(text.substring(slash + 1).strip()));
	}

	/**
	 * Reads an address whose prefix is known.
	 *
	 * @throws AddressException if it is no address, none of one interface, or has no prefix of that length
	 */
	public static InterfaceAddress parse(String text, int prefixLength) throws AddressException {
		return of(literal(text), prefixLength);
	}

	/**
	 * Reads an address alone, where the length of its prefix is another field that may still be corrected.
	 *
	 * @throws AddressException if it is no address or none of one interface
	 */
	public static IpAddress parseAddress(String text, int prefixLength) throws AddressException {
		IpAddress address = literal(text);
		requireUsable(address, prefixLength);
		return address;
	}

	/** Whether an address can have a prefix of that many bits. */
	public static boolean isPrefix(IpAddress address, int prefixLength) {
		return prefixLength >= 1 && prefixLength <= address.bits();
	}

	/**
	 * The kind of special address that it is, in words such as {@code a multicast address}; empty if an interface can
	 * have it. A prefix length that the address cannot have is ignored.
	 */
	public static Optional<String> fault(IpAddress address, int prefixLength) {
		Optional<String> special = address.special();
		if (special.isPresent() || !address.isIpv4() || !isPrefix(address, prefixLength)
				|| prefixLength > LONGEST_WITH_BROADCAST) {
			return special;
		}
		IpAddress network = address.withHostBits(prefixLength, false);
		String ofNetwork = "address of the network " + network + "/" + prefixLength;
		if (address.equals(network)) {
			return Optional.of("the " + ofNetwork);
		}
		return address.equals(address.withHostBits(prefixLength, true)) ? Optional.of("the broadcast " + ofNetwork)
				: Optional.empty();
	}

	private static InterfaceAddress of(IpAddress address, int prefixLength) throws AddressException {
		// If no interface can have the address in any network, the prefix is not what is wrong.
		requireUsable(address, prefixLength);
		if (!isPrefix(address, prefixLength)) {
			throw new AddressException("the prefix length must be from 1 to " + address.bits());
		}
		return new InterfaceAddress(address, prefixLength);
	}

	private static void requireUsable(IpAddress address, int prefixLength) throws AddressException {
		Optional<String> fault = fault(address, prefixLength);
		if (fault.isPresent()) {
			throw new AddressException("it is " + fault.get() + " and not the address of one interface");
		}
	}

	private static IpAddress literal(String text) throws AddressException {
		return IpAddress.parse(text.strip())
				.orElseThrow(() -> new AddressException("it is neither an IPv4 nor an IPv6 address"));
	}

	/** The number; 0, which is no valid length, for anything else. */
	private static int prefixLength(String text) {
		boolean number = !text.isEmpty() && text.length() <= 3 && text.chars().allMatch(c -> c >= '0' && c <= '9');
		return number ? Integer.parseInt(text) : 0;
	}

	/** The network that it is in, such as {@code 192.168.0.0/24}. */
	public String network() {
		return address.withHostBits(prefixLength, false) + "/" + prefixLength;
	}

	@Override
	public String toString() {
		return address + "/" + prefixLength;
	}
}
