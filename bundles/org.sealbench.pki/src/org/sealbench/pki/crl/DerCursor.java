// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.crl;

/**
 * Walks along elements of DER (X.690 §10) without copying their contents. Lengths are definite and shortest; a broken
 * one is refused with an {@link IllegalArgumentException}.
 */
final class DerCursor {

	static final int INTEGER = 0x02;
	static final int SEQUENCE = 0x30;
	static final int UTC_TIME = 0x17;
	static final int GENERALIZED_TIME = 0x18;
	static final int BIT_STRING = 0x03;
	/** The extensions of a list, which have the tag 0. */
	static final int EXTENSIONS = 0xa0;

	private final byte[] bytes;
	private final int end;
	private int next;
	private int start;
	private int content;

	DerCursor(byte[] bytes, int from, int end) {
		this.bytes = bytes;
		this.end = end;
		this.next = from;
	}

	boolean hasNext() {
		return next < end;
	}

	/** The tag of the element that comes next; -1 at the end. */
	int peek() {
		return next < end ? bytes[next] & 0xff : -1;
	}

	/** Moves to the next element. */
	void move() {
		start = next;
		int at = next + 1;
		if (at >= end) {
			throw tooEarly();
		}
		int first = bytes[at++] & 0xff;
		long length = first;
		if (first >= 0x80) {
			int octets = first & 0x7f;
			if (octets == 0 || octets > 4 || at + octets > end) {
				throw notDer();
			}
			length = 0;
			for (int i = 0; i < octets; i++) {
				length = length << 8 | bytes[at++] & 0xff;
			}
			if (length < 0x80 || bytes[at - octets] == 0) {
				throw notDer();
			}
		}
		if (length > end - at) {
			throw tooEarly();
		}
		content = at;
		next = at + (int) length;
	}

	/** Moves to the next element, which has this tag. */
	void move(int tag) {
		if (peek() != tag) {
			throw new IllegalArgumentException("an element of it is missing or of another kind");
		}
		move();
	}

	/** Where the current element begins. */
	int start() {
		return start;
	}

	/** Where its content begins. */
	int content() {
		return content;
	}

	/** Where the current element ends. */
	int end() {
		return next;
	}

	/** The elements within the current one. */
	DerCursor inside() {
		return new DerCursor(bytes, content, next);
	}

	private static IllegalArgumentException tooEarly() {
		return new IllegalArgumentException("it ends too early");
	}

	private static IllegalArgumentException notDer() {
		return new IllegalArgumentException("it is not encoded as DER");
	}
}
