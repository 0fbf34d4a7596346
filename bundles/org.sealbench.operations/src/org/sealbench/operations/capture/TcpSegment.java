// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.capture;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * A TCP segment (RFC 9293) in a packet of IPv4 or IPv6.
 *
 * @param sequence number of its first octet
 * @param isFirst  whether it opens its direction
 */
record TcpSegment(InetSocketAddress from, InetSocketAddress to, int sequence, boolean isFirst, ByteBuffer content) {

	private static final int TCP = 6;
	private static final int SYN = 2;
	private static final int IPV4 = 0x0800;
	private static final int IPV6 = 0x86dd;
	private static final int MOST_HEADERS = 16;

	/** The segment in a packet; empty where there is none, or not all of its head. */
	static Optional<TcpSegment> of(Packet packet) {
		try {
			ByteBuffer rest = packet.content().duplicate().order(ByteOrder.BIG_ENDIAN);
			return skipLink(packet.linkType(), rest) ? ip(rest) : Optional.empty();
		} catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException
				| UnknownHostException e) {
			return Optional.empty();
		}
	}

	/** Whether an IP packet follows. */
	private static boolean skipLink(int linkType, ByteBuffer rest) {
		switch (linkType) {
		case 1 -> {
			skip(rest, 12);
			return isIp(etherType(rest));
		}
		case 113 -> {
			skip(rest, 14);
			return isIp(etherType(rest));
		}
		case 276 -> {
			int type = etherType(rest);
			skip(rest, 18);
			return isIp(type);
		}
		case 0, 108 -> skip(rest, 4);
		case 12, 14, 101, 228, 229 -> {
			// IP begins at once.
		}
		default -> {
			return false;
		}
		}
		return true;
	}

	private static int etherType(ByteBuffer rest) {
		int type = Short.toUnsignedInt(rest.getShort());
		for (int i = 0; i < 4 && (type == 0x8100 || type == 0x88a8 || type == 0x9100); i++) {
			skip(rest, 2);
			type = Short.toUnsignedInt(rest.getShort());
		}
		return type;
	}

	private static boolean isIp(int type) {
		return type == IPV4 || type == IPV6;
	}

	private static Optional<TcpSegment> ip(ByteBuffer rest) throws UnknownHostException {
		int start = rest.position();
		int version = (rest.get(start) & 0xf0) >> 4;
		return version == 4 ? ipv4(rest, start) : version == 6 ? ipv6(rest, start) : Optional.empty();
	}

	private static Optional<TcpSegment> ipv4(ByteBuffer rest, int start) throws UnknownHostException {
		int header = (rest.get(start) & 0xf) * 4;
		int total = Short.toUnsignedInt(rest.getShort(start + 2));
		boolean isFragment = (rest.getShort(start + 6) & 0x3fff) != 0;
		if (rest.get(start + 9) != TCP || isFragment || header < 20) {
			return Optional.empty();
		}
		InetAddress from = address(rest, start + 12, 4);
		InetAddress to = address(rest, start + 16, 4);
		// Zero where the network card cuts what is longer than a packet.
		limit(rest, total == 0 ? rest.limit() : start + total);
		rest.position(start + header);
		return tcp(from, to, rest);
	}

	private static Optional<TcpSegment> ipv6(ByteBuffer rest, int start) throws UnknownHostException {
		int payload = Short.toUnsignedInt(rest.getShort(start + 4));
		int next = Byte.toUnsignedInt(rest.get(start + 6));
		InetAddress from = address(rest, start + 8, 16);
		InetAddress to = address(rest, start + 24, 16);
		limit(rest, payload == 0 ? rest.limit() : start + 40 + payload);
		rest.position(start + 40);
		for (int i = 0; i < MOST_HEADERS && (next == 0 || next == 43 || next == 60); i++) {
			next = Byte.toUnsignedInt(rest.get());
			skip(rest, Byte.toUnsignedInt(rest.get()) * 8 + 6);
		}
		return next == TCP ? tcp(from, to, rest) : Optional.empty();
	}

	private static Optional<TcpSegment> tcp(InetAddress from, InetAddress to, ByteBuffer rest) {
		int start = rest.position();
		InetSocketAddress source = new InetSocketAddress(from, Short.toUnsignedInt(rest.getShort()));
		InetSocketAddress target = new InetSocketAddress(to, Short.toUnsignedInt(rest.getShort()));
		int sequence = rest.getInt();
		int header = ((rest.get(start + 12) & 0xf0) >> 4) * 4;
		boolean first = (rest.get(start + 13) & SYN) != 0;
		if (header < 20) {
			return Optional.empty();
		}
		rest.position(start + header);
		return Optional.of(new TcpSegment(source, target, sequence, first, rest.slice()));
	}

	private static InetAddress address(ByteBuffer rest, int at, int length) throws UnknownHostException {
		byte[] octets = new byte[length];
		rest.get(at, octets);
		return InetAddress.getByAddress(octets);
	}

	private static void limit(ByteBuffer rest, int end) {
		rest.limit(Math.min(rest.limit(), end));
	}

	private static void skip(ByteBuffer rest, int octets) {
		rest.position(rest.position() + octets);
	}
}
