// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats.pem;

import java.util.Arrays;
import java.util.Base64;

import org.sealbench.common.Wipe;

/**
 * Decodes base64 with space and line ends between (RFC 7468 §3) piece by piece, so that nothing is in memory twice:
 * what is decoded may be large, or secret.
 */
final class Base64Lines {

	private static final int PIECE = 48 << 10;

	private final byte[] text;
	private final int from;
	private final int to;

	private Base64Lines(byte[] text, int from, int to) {
		this.text = text;
		this.from = from;
		this.to = to;
	}

	/** @throws IllegalArgumentException if it is no base64 */
	static byte[] decode(byte[] text, int from, int to) {
		return new Base64Lines(text, from, to).decode();
	}

	private byte[] decode() {
		int letters = 0;
		int padding = 0;
		for (int i = from; i < to; i++) {
			letters += isSpace(text[i]) ? 0 : 1;
			padding += text[i] == '=' ? 1 : 0;
		}
		byte[] decoded = new byte[(int) (Math.max(0, letters - padding) * 3L / 4)];
		byte[] piece = new byte[PIECE];
		try {
			int at = 0;
			int length = 0;
			for (int i = from; i < to; i++) {
				if (!isSpace(text[i])) {
					piece[length++] = text[i];
					letters--;
					if (length == PIECE || letters == 0) {
						at = append(piece, length, decoded, at, letters == 0);
						length = 0;
					}
				}
			}
			if (at != decoded.length) {
				throw new IllegalArgumentException("its padding is not at its end");
			}
			return decoded;
		} catch (IllegalArgumentException e) {
			Wipe.wipe(decoded);
			throw e;
		} finally {
			Wipe.wipe(piece);
		}
	}

	private static int append(byte[] piece, int length, byte[] decoded, int at, boolean last) {
		byte[] packed = length == PIECE ? piece : Arrays.copyOf(piece, length);
		byte[] part = {};
		try {
			part = Base64.getDecoder().decode(packed);
			if (!last && part.length != PIECE / 4 * 3 || at + part.length > decoded.length) {
				throw new IllegalArgumentException("its padding is not at its end");
			}
			System.arraycopy(part, 0, decoded, at, part.length);
			return at + part.length;
		} finally {
			Wipe.wipe(part);
			Wipe.wipe(packed);
		}
	}

	private static boolean isSpace(byte letter) {
		return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t';
	}
}
