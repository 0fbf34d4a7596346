// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats.pem;

/**
 * Turns text in UTF-16, as some Windows tools write PEM, into one byte a character; leaves everything else as it is.
 */
public final class Utf16Text {

	private Utf16Text() {
	}

	public static byte[] toSingleBytes(byte[] content) {
		boolean big = starts(content, 0xfe, 0xff);
		if (!big && !starts(content, 0xff, 0xfe)) {
			return content;
		}
		byte[] text = new byte[content.length / 2 - 1];
		for (int i = 0; i < text.length; i++) {
			int high = content[2 * i + (big ? 2 : 3)];
			text[i] = high == 0 ? content[2 * i + (big ? 3 : 2)] : (byte) '?';
		}
		return text;
	}

	private static boolean starts(byte[] content, int first, int second) {
		return content.length > 3 && (content[0] & 0xff) == first && (content[1] & 0xff) == second;
	}
}
