// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * One block of PEM text (RFC 7468) to be written.
 *
 * @param label the word after BEGIN
 */
public record Pem(String label, byte[] content) {

	/** Octets on a line of 64 characters. */
	private static final int LINE = 48;
	private static final int TEXT_LINE = 64;
	/** Octets of which the text is worth it to look for free memory first. */
	private static final int LARGE = 16 << 20;
	/** Lines that are written at once. */
	private static final int LINES = 128;

	/** The text in ASCII, made piece by piece: a revocation list may be large. */
	public byte[] bytes() {
		if (content.length > LARGE) {
			// The collector of short processes takes more memory from the system before it looks for what is free.
			System.gc();
		}
		int lines = (content.length + LINE - 1) / LINE;
		byte[] text = new byte[begin().length + (content.length + 2) / 3 * 4 + Math.max(1, lines) + end().length];
		try {
			write(new OutputStream() {

				private int at;

				@Override
				public void write(int octet) {
					text[at++] = (byte) octet;
				}

				@Override
				public void write(byte[] octets, int from, int length) {
					System.arraycopy(octets, from, text, at, length);
					at += length;
				}
			});
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return text;
	}

	/**
	 * Writes the text in ASCII piece by piece.
	 *
	 * @throws IOException if the stream refuses
	 */
	public void write(OutputStream out) throws IOException {
		out.write(begin());
		byte[] lines = new byte[LINES * (TEXT_LINE + 1)];
		byte[] piece = new byte[LINE];
		byte[] line = new byte[TEXT_LINE];
		int at = 0;
		for (int from = 0; from < content.length; from += LINE) {
			int length = Math.min(LINE, content.length - from);
			byte[] octets = length == LINE ? piece : new byte[length];
			System.arraycopy(content, from, octets, 0, length);
			int letters = Base64.getEncoder().encode(octets, line);
			System.arraycopy(line, 0, lines, at, letters);
			at += letters;
			lines[at++] = '\n';
			if (at > lines.length - TEXT_LINE - 1) {
				out.write(lines, 0, at);
				at = 0;
			}
		}
		if (content.length == 0) {
			lines[at++] = '\n';
		}
		out.write(lines, 0, at);
		out.write(end());
	}

	private byte[] begin() {
		return ("-----BEGIN " + label + "-----\n").getBytes(StandardCharsets.US_ASCII);
	}

	private byte[] end() {
		return ("-----END " + label + "-----\n").getBytes(StandardCharsets.US_ASCII);
	}

	/** The block as text: lines of 64 characters, each ended by LF. */
	public String text() {
		String body = Base64.getMimeEncoder(64, new byte[] { '\n' }).encodeToString(content);
		return "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n";
	}
}
