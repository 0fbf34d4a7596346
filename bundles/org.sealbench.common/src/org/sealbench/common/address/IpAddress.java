// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common.address;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

/**
 * An IPv4 or IPv6 address. It is read from text in one place and by one rule (RFC 4291 §2.2); no function asks a name
 * server. Two ways to write the same address give equal values.
 */
public final class IpAddress {

	private static final int IPV4_BYTES = 4;
	private static final int IPV6_BYTES = 16;
	private static final byte[] MAPPED = { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1 };

	private final byte[] bytes;

	private IpAddress(byte[] bytes) {
		this.bytes = bytes;
	}

	/** Parses an address; empty if the text is not one. Zones, prefixes and brackets are not accepted. */
	public static Optional<IpAddress> parse(String text) {
		return IpLiteral.parse(text).map(IpAddress::new);
	}

	/**
	 * An address from the bytes in a certificate or a packet.
	 *
	 * @param bytes 4 or 16, the highest first
	 * @throws IllegalArgumentException if there is another number of bytes
	 */
	public static IpAddress of(byte[] bytes) {
		if (bytes.length != IPV4_BYTES && bytes.length != IPV6_BYTES) {
			throw new IllegalArgumentException("an IP address of " + bytes.length + " bytes");
		}
		return new IpAddress(bytes.clone());
	}

	/**
	 * A host in the form that a URL needs: an IPv6 address in brackets (RFC 3986 §3.2.2), an address in its usual form.
	 */
	public static String inUrl(String host) {
		String usual = parse(host).map(IpAddress::toString).orElse(host);
		return usual.indexOf(':') < 0 ? usual : "[" + usual + "]";
	}

	/** 4 or 16 bytes, the highest first. */
	public byte[] bytes() {
		return bytes.clone();
	}

	/** 32 for IPv4, 128 for IPv6. */
	public int bits() {
		return bytes.length * Byte.SIZE;
	}

	public boolean isIpv4() {
		return bytes.length == IPV4_BYTES;
	}

	/** The address for Java's network classes. They turn an IPv4-mapped IPv6 address into an IPv4 address. */
	public InetAddress inetAddress() {
		try {
			return InetAddress.getByAddress(bytes);
		} catch (UnknownHostException e) {
			throw new IllegalStateException("an address has 4 or 16 bytes", e);
		}
	}

	/** Whether it is a loopback address: 127.0.0.0/8 and ::1. */
	public boolean isLoopback() {
		return inetAddress().isLoopbackAddress();
	}

	/** The next address; empty after the last one of all. */
	public Optional<IpAddress> next() {
		byte[] next = bytes.clone();
		for (int i = next.length - 1; i >= 0; i--) {
			next[i]++;
			if (next[i] != 0) {
				return Optional.of(new IpAddress(next));
			}
		}
		return Optional.empty();
	}

	/**
	 * The kind of special address that no interface has in any network: unspecified, multicast, broadcast (RFC 1122
	 * §3.2.1.3, RFC 4291 §2.5.2 and §2.7), or an IPv4 address in the notation of IPv6 (RFC 4291 §2.5.5.2).
	 */
	Optional<String> special() {
		if (isFilledWith(0)) {
			return Optional.of("the unspecified address");
		}
		if (isIpv4() ? (bytes[0] & 0xF0) == 0xE0 : bytes[0] == -1) {
			return Optional.of("a multicast address");
		}
		if (isIpv4() && isFilledWith(-1)) {
			return Optional.of("the broadcast address");
		}
		return !isIpv4() && Arrays.equals(bytes, 0, MAPPED.length, MAPPED, 0, MAPPED.length)
				? Optional.of("an IPv4-mapped IPv6 address")
				: Optional.empty();
	}

	/** The address with every bit after the prefix set to the same. */
	IpAddress withHostBits(int prefixLength, boolean set) {
		byte[] changed = bytes.clone();
		for (int bit = prefixLength; bit < bits(); bit++) {
			int mask = 0x80 >> bit % Byte.SIZE;
			int index = bit / Byte.SIZE;
			changed[index] = (byte) (set ? changed[index] | mask : changed[index] & ~mask);
		}
		return new IpAddress(changed);
	}

	private boolean isFilledWith(int value) {
		for (byte each : bytes) {
			if (each != value) {
				return false;
			}
		}
		return true;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof IpAddress address && Arrays.equals(bytes, address.bytes);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(bytes);
	}

	/** Its usual form: IPv6 in lower case with the longest run of zeros as {@code ::} (RFC 5952). */
	@Override
	public String toString() {
		return IpLiteral.format(bytes);
	}
}
