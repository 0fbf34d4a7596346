// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.crl;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/**
 * Where the parts of a revocation list stand (RFC 5280 §5.1).
 *
 * @param signed      where the part that is signed begins
 * @param signedEnd   where it ends
 * @param body        where the content of that part begins
 * @param entries     where the sequence of entries begins, header and all; equal to its end where there is none
 * @param entriesFrom where the first entry begins
 * @param entriesEnd  where the sequence of entries ends
 */
record CrlOutline(byte[] der, int signed, int signedEnd, int body, int entries, int entriesFrom, int entriesEnd) {

	/** Of bytes that have the outline of a revocation list; empty for everything else. */
	static Optional<CrlOutline> of(byte[] der) {
		try {
			return Optional.of(read(der));
		} catch (IllegalArgumentException e) {
			// It is something else, which other readers check.
			return Optional.empty();
		}
	}

	private static CrlOutline read(byte[] der) {
		DerCursor whole = new DerCursor(der, 0, der.length);
		whole.move(DerCursor.SEQUENCE);
		if (whole.hasNext()) {
			throw new IllegalArgumentException("there are bytes after its end");
		}
		DerCursor outer = whole.inside();
		outer.move(DerCursor.SEQUENCE);
		int signed = outer.start();
		int signedEnd = outer.end();
		int body = outer.content();
		DerCursor inner = outer.inside();
		outer.move(DerCursor.SEQUENCE);
		outer.move(DerCursor.BIT_STRING);
		if (inner.peek() == DerCursor.INTEGER) {
			inner.move();
		}
		inner.move(DerCursor.SEQUENCE);
		inner.move(DerCursor.SEQUENCE);
		if (!isTime(inner)) {
			throw new IllegalArgumentException("it has no date");
		}
		inner.move();
		if (isTime(inner)) {
			inner.move();
		}
		CrlOutline outline;
		if (inner.peek() == DerCursor.SEQUENCE) {
			inner.move();
			outline = new CrlOutline(der, signed, signedEnd, body, inner.start(), inner.content(), inner.end());
		} else {
			outline = new CrlOutline(der, signed, signedEnd, body, inner.end(), inner.end(), inner.end());
		}
		if (inner.hasNext()) {
			inner.move(DerCursor.EXTENSIONS);
		}
		if (inner.hasNext() || outer.hasNext()) {
			throw new IllegalArgumentException("it has an element that no revocation list has");
		}
		return outline;
	}

	private static boolean isTime(DerCursor cursor) {
		return cursor.peek() == DerCursor.UTC_TIME || cursor.peek() == DerCursor.GENERALIZED_TIME;
	}

	DerCursor cursor() {
		return new DerCursor(der, entriesFrom, entriesEnd);
	}

	boolean hasEntries() {
		return entries < entriesEnd;
	}

	/**
	 * The same list with other entries: its signature does not fit any more.
	 *
	 * @param other encoded one after the other; none for a list without any
	 */
	byte[] with(byte[] other) {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		content.write(der, body, entries - body);
		if (other.length > 0) {
			content.writeBytes(header(other.length));
			content.writeBytes(other);
		}
		content.write(der, entriesEnd, signedEnd - entriesEnd);
		byte[] inner = content.toByteArray();
		ByteArrayOutputStream signedPart = new ByteArrayOutputStream();
		signedPart.writeBytes(header(inner.length));
		signedPart.writeBytes(inner);
		signedPart.write(der, signedEnd, der.length - signedEnd);
		byte[] all = signedPart.toByteArray();
		ByteArrayOutputStream whole = new ByteArrayOutputStream();
		whole.writeBytes(header(all.length));
		whole.writeBytes(all);
		return whole.toByteArray();
	}

	private static byte[] header(int length) {
		ByteArrayOutputStream header = new ByteArrayOutputStream();
		header.write(DerCursor.SEQUENCE);
		if (length < 0x80) {
			header.write(length);
		} else {
			int octets = (Integer.SIZE - Integer.numberOfLeadingZeros(length) + 7) / 8;
			header.write(0x80 | octets);
			for (int i = octets - 1; i >= 0; i--) {
				header.write(length >>> 8 * i);
			}
		}
		return header.toByteArray();
	}
}
