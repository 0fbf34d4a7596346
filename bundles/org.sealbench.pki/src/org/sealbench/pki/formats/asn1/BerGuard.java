// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats.asn1;

/**
 * Checks the structure of BER or DER bytes (X.690 §8.1) before a parser builds objects from them: they are one
 * structure, every length fits, and there are not too many or too deeply nested elements.
 */
public final class BerGuard {

	private static final int CONSTRUCTED = 0x20;
	private static final int LONG_TAG = 0x1f;
	private static final int UNKNOWN_LENGTH = -1;

	private final byte[] bytes;
	private final int maxElements;
	private final int[] ends = new int[FormatLimits.DEPTH];
	private int at;
	private int depth;
	private int elements;

	private BerGuard(byte[] bytes, int maxElements) {
		this.bytes = bytes;
		this.maxElements = maxElements;
	}

	/** @throws IllegalArgumentException if the bytes are not one well-formed structure within the limits */
	public static void check(byte[] bytes, int maxBytes, int maxElements) {
		if (bytes.length > maxBytes) {
			throw LimitException.larger(maxBytes);
		}
		new BerGuard(bytes, maxElements).walk();
	}

	/** The length of the first structure, whatever follows it; -1 if it is malformed. */
	public static int firstLength(byte[] bytes) {
		BerGuard guard = new BerGuard(bytes, FormatLimits.ELEMENTS);
		try {
			guard.one();
			return guard.at;
		} catch (IllegalArgumentException e) {
			return -1;
		}
	}

	private void one() {
		do {
			element();
			while (depth > 0 && at == ends[depth - 1]) {
				depth--;
			}
		} while (depth > 0);
	}

	private void walk() {
		one();
		if (at != bytes.length) {
			throw new IllegalArgumentException("there are bytes after its end");
		}
	}

	private void element() {
		int limit = limit();
		int tag = next(limit);
		if (tag == 0 && depth > 0 && ends[depth - 1] == UNKNOWN_LENGTH) {
			endOfContents(limit);
			return;
		}
		if (++elements > maxElements) {
			throw LimitException.moreThan(maxElements, "elements of ASN.1");
		}
		skipLongTag(tag, limit);
		boolean constructed = (tag & CONSTRUCTED) != 0;
		int length = length(constructed, limit);
		if (!constructed) {
			at += length;
		} else if (length != 0) {
			push(length == UNKNOWN_LENGTH ? UNKNOWN_LENGTH : at + length);
		}
	}

	private void endOfContents(int limit) {
		if (next(limit) != 0) {
			throw new IllegalArgumentException("the end of a structure is malformed");
		}
		depth--;
	}

	private void push(int end) {
		if (depth == ends.length) {
			throw LimitException.deeper(ends.length);
		}
		ends[depth++] = end;
	}

	/** The end of the innermost structure whose length is known. */
	private int limit() {
		for (int i = depth - 1; i >= 0; i--) {
			if (ends[i] != UNKNOWN_LENGTH) {
				return ends[i];
			}
		}
		return bytes.length;
	}

	private int next(int limit) {
		if (at >= limit) {
			throw new IllegalArgumentException("it ends too early");
		}
		return bytes[at++] & 0xff;
	}

	private void skipLongTag(int tag, int limit) {
		if ((tag & LONG_TAG) == LONG_TAG) {
			int octets = 0;
			int octet;
			do {
				octet = next(limit);
				if (++octets > 4) {
					throw new IllegalArgumentException("it has a tag of unreasonable length");
				}
			} while ((octet & 0x80) != 0);
		}
	}

	private int length(boolean constructed, int limit) {
		int first = next(limit);
		if (first == 0x80 && constructed) {
			return UNKNOWN_LENGTH;
		}
		long length = first;
		if (first >= 0x80) {
			int octets = first & 0x7f;
			if (octets == 0 || octets > 8) {
				throw new IllegalArgumentException("it has a length that is not allowed");
			}
			length = 0;
			for (int i = 0; i < octets; i++) {
				length = length << 8 | next(limit);
				if (length > Integer.MAX_VALUE) {
					throw new IllegalArgumentException("it has a length that is not allowed");
				}
			}
		}
		if (length > limit - at) {
			throw new IllegalArgumentException("it ends too early");
		}
		return (int) length;
	}
}
