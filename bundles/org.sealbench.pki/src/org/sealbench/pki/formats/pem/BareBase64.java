// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats.pem;

import java.util.Optional;

/** An encoded structure as base64 without the lines BEGIN and END of PEM, as Windows and some web pages give it. */
public final class BareBase64 {

	private static final byte[] SEQUENCE = { 'M', 'I' };
	private static final String OTHERS = "+/= \t\r\n";

	private BareBase64() {
	}

	/** The structure; empty if the text is none of this form. */
	public static Optional<byte[]> decode(byte[] text) {
		int start = 0;
		while (start < text.length && Character.isWhitespace(text[start])) {
			start++;
		}
		if (text.length - start < SEQUENCE.length || text[start] != SEQUENCE[0] || text[start + 1] != SEQUENCE[1]) {
			return Optional.empty();
		}
		for (byte each : text) {
			boolean letter = each >= 'a' && each <= 'z' || each >= 'A' && each <= 'Z' || each >= '0' && each <= '9';
			if (!letter && OTHERS.indexOf(each) < 0) {
				return Optional.empty();
			}
		}
		try {
			return Optional.of(Base64Lines.decode(text, start, text.length));
		} catch (IllegalArgumentException e) {
			// It only looks like it.
			return Optional.empty();
		}
	}
}
