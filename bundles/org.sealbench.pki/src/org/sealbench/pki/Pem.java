// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/**
 * One block of PEM text (RFC 7468) to be written.
 *
 * @param label the word after BEGIN
 */
public record Pem(String label, byte[] content) {

	/** Octets on a line of 64 characters. */
	private static final int LINE = 48;

	/** The text in ASCII, made piece by piece: a revocation list may be large. */
	public byte[] bytes() {
		byte[] begin = ("-----BEGIN " + label + "-----\n").getBytes(StandardCharsets.US_ASCII);
		byte[] end = ("-----END " + label + "-----\n").getBytes(StandardCharsets.US_ASCII);
		int lines = (content.length + LINE - 1) / LINE;
		byte[] text = new byte[begin.length + (content.length + 2) / 3 * 4 + Math.max(1, lines) + end.length];
		System.arraycopy(begin, 0, text, 0, begin.length);
		int at = begin.length;
		for (int from = 0; from < content.length; from += LINE) {
			byte[] line = Base64.getEncoder()
					.encode(Arrays.copyOfRange(content, from, Math.min(content.length, from + LINE)));
			System.arraycopy(line, 0, text, at, line.length);
			at += line.length;
			text[at++] = '\n';
		}
		if (content.length == 0) {
			text[at++] = '\n';
		}
		System.arraycopy(end, 0, text, at, end.length);
		return text;
	}

	/** The block as text: lines of 64 characters, each ended by LF. */
	public String text() {
		String body = Base64.getMimeEncoder(64, new byte[] { '\n' }).encodeToString(content);
		return "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n";
	}
}
