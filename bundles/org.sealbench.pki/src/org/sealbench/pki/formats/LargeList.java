// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.sealbench.pki.formats.asn1.FormatLimits;

/**
 * A large file that is nothing but one revocation list in PEM (RFC 7468 §9), decoded as it is read: neither its text
 * nor a second copy of what it holds is ever in memory. Whatever else a file is, the reader of all forms says.
 */
public final class LargeList {

	private static final byte[] BEGIN = "-----BEGIN X509 CRL-----".getBytes(StandardCharsets.US_ASCII);
	private static final byte[] END = "-----END X509 CRL-----".getBytes(StandardCharsets.US_ASCII);
	private static final int PIECE = 48 << 10;

	private final byte[] letters = new byte[PIECE];
	private final byte[] part = new byte[PIECE / 4 * 3];
	private final byte[] buffer = new byte[PIECE];
	private int at;
	private int filled;
	private int held;
	private long size;
	private boolean padded;
	private byte @Nullable [] decoded;

	private LargeList() {
	}

	/**
	 * The list in DER; empty if the file is small, or anything else.
	 *
	 * @throws IOException if it cannot be read
	 */
	public static Optional<byte[]> read(Path file) throws IOException {
		if (!Files.isRegularFile(file) || Files.size(file) <= FormatLimits.ITEM_BYTES) {
			return Optional.empty();
		}
		// How long it is first, so that the array is made once.
		LargeList measured = new LargeList();
		if (!measured.pass(file) || measured.size > FormatLimits.LIST_BYTES) {
			return Optional.empty();
		}
		LargeList list = new LargeList();
		byte[] decoded = new byte[(int) measured.size];
		list.decoded = decoded;
		return list.pass(file) && list.size == decoded.length ? Optional.of(decoded) : Optional.empty();
	}

	/** Reads it once; false where it is not of this form. */
	private boolean pass(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return isNext(in, BEGIN) && body(in) && isNext(in, END) && isEnd(in);
		}
	}

	private boolean isNext(InputStream in, byte... wanted) throws IOException {
		for (byte each : wanted) {
			if (!fill(in) || buffer[at++] != each) {
				return false;
			}
		}
		return true;
	}

	/** Up to the first hyphen, which is no letter of base64. */
	private boolean body(InputStream in) throws IOException {
		while (fill(in)) {
			for (; at < filled; at++) {
				byte next = buffer[at];
				if (next == '-') {
					return flush();
				}
				if (!isSpace(next)) {
					letters[held++] = next;
					if (held == PIECE && !flush()) {
						return false;
					}
				}
			}
		}
		return false;
	}

	private boolean isEnd(InputStream in) throws IOException {
		while (fill(in)) {
			if (!isSpace(buffer[at++])) {
				return false;
			}
		}
		return true;
	}

	/** Whether there is more. */
	private boolean fill(InputStream in) throws IOException {
		if (at == filled) {
			at = 0;
			filled = Math.max(0, in.read(buffer));
		}
		return at < filled;
	}

	private boolean flush() {
		int length = held;
		held = 0;
		if (decoded == null) {
			int padding = length > 1 && letters[length - 1] == '=' ? letters[length - 2] == '=' ? 2 : 1 : 0;
			// After the padding there is nothing.
			boolean follows = length > 0 && padded;
			padded |= padding > 0;
			size += length / 4 * 3L - padding;
			return !follows && length % 4 == 0;
		}
		try {
			int more = Base64.getDecoder().decode(length == PIECE ? letters : Arrays.copyOf(letters, length), part);
			if (size + more > decoded.length) {
				return false;
			}
			System.arraycopy(part, 0, decoded, (int) size, more);
			size += more;
			return true;
		} catch (IllegalArgumentException e) {
			// Whoever reads the whole file says what is wrong with it.
			return false;
		}
	}

	private static boolean isSpace(byte letter) {
		return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t';
	}
}
