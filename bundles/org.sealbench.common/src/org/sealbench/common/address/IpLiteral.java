// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** IP addresses as text and as bytes, without any name lookup (RFC 4291 §2.2, RFC 5952). */
final class IpLiteral {

	private static final int GROUPS = 8;

	private IpLiteral() {
	}

	/**
	 * The 4 or 16 bytes of an address; empty if the text is not one. Zones, prefixes and brackets are not accepted.
	 */
	static Optional<byte[]> parse(String text) {
		return text.indexOf(':') >= 0 ? parseV6(text) : parseV4(text);
	}

	/** The address in its usual form: IPv6 in lower case with the longest run of zeros as {@code ::}. */
	static String format(byte[] address) {
		return switch (address.length) {
		case 4 -> (address[0] & 255) + "." + (address[1] & 255) + "." + (address[2] & 255) + "." + (address[3] & 255);
		case 16 -> formatV6(address);
		default -> throw new IllegalArgumentException("an IP address of " + address.length + " bytes");
		};
	}

	private static Optional<byte[]> parseV4(String text) {
		String[] parts = text.split("\\.", -1);
		byte[] address = new byte[4];
		if (parts.length != address.length) {
			return Optional.empty();
		}
		for (int i = 0; i < address.length; i++) {
			// A leading zero means octal to some programs and decimal to others, so it is refused.
			boolean number = isMadeOf(parts[i], 3, "0123456789")
					&& (parts[i].length() == 1 || parts[i].charAt(0) != '0');
			if (!number || Integer.parseInt(parts[i]) > 255) {
				return Optional.empty();
			}
			address[i] = (byte) Integer.parseInt(parts[i]);
		}
		return Optional.of(address);
	}

	private static Optional<byte[]> parseV6(String text) {
		int gap = text.indexOf("::");
		if (gap >= 0 && text.indexOf("::", gap + 1) >= 0) {
			return Optional.empty();
		}
		Optional<List<Integer>> head = groups(gap < 0 ? text : text.substring(0, gap), gap < 0);
		Optional<List<Integer>> tail = groups(gap < 0 ? "" : text.substring(gap + 2), true);
		if (head.isEmpty() || tail.isEmpty()) {
			return Optional.empty();
		}
		int missing = GROUPS - head.get().size() - tail.get().size();
		if (gap < 0 ? missing != 0 : missing < 1) {
			return Optional.empty();
		}
		List<Integer> all = new ArrayList<>(head.get());
		for (int i = 0; i < missing; i++) {
			all.add(0);
		}
		all.addAll(tail.get());
		byte[] address = new byte[16];
		for (int i = 0; i < GROUPS; i++) {
			address[2 * i] = (byte) (all.get(i) >> 8);
			address[2 * i + 1] = (byte) (int) all.get(i);
		}
		return Optional.of(address);
	}

	/** The groups of one side of {@code ::}; the last may be a dotted IPv4 address if it ends the whole. */
	private static Optional<List<Integer>> groups(String text, boolean endsTheAddress) {
		List<Integer> groups = new ArrayList<>();
		if (text.isEmpty()) {
			return Optional.of(groups);
		}
		String[] parts = text.split(":", -1);
		for (int i = 0; i < parts.length; i++) {
			if (isMadeOf(parts[i], 4, "0123456789abcdefABCDEF")) {
				groups.add(Integer.parseInt(parts[i], 16));
			} else {
				Optional<byte[]> dotted = endsTheAddress && i == parts.length - 1 ? parseV4(parts[i])
						: Optional.empty();
				if (dotted.isEmpty()) {
					return Optional.empty();
				}
				byte[] b = dotted.get();
				groups.add((b[0] & 255) << 8 | b[1] & 255);
				groups.add((b[2] & 255) << 8 | b[3] & 255);
			}
		}
		return Optional.of(groups);
	}

	private static boolean isMadeOf(String text, int longest, String characters) {
		return !text.isEmpty() && text.length() <= longest && text.chars().allMatch(c -> characters.indexOf(c) >= 0);
	}

	private static String formatV6(byte[] address) {
		int[] groups = new int[GROUPS];
		for (int i = 0; i < GROUPS; i++) {
			groups[i] = (address[2 * i] & 255) << 8 | address[2 * i + 1] & 255;
		}
		int start = -1;
		int length = 1;
		for (int i = 0; i < GROUPS; i++) {
			int end = i;
			while (end < GROUPS && groups[end] == 0) {
				end++;
			}
			if (end - i > length) {
				start = i;
				length = end - i;
			}
		}
		if (start < 0) {
			return join(groups, 0, GROUPS);
		}
		return join(groups, 0, start) + "::" + join(groups, start + length, GROUPS);
	}

	private static String join(int[] groups, int from, int to) {
		StringBuilder text = new StringBuilder();
		for (int i = from; i < to; i++) {
			text.append(i > from ? ":" : "").append(Integer.toHexString(groups[i]));
		}
		return text.toString();
	}
}
