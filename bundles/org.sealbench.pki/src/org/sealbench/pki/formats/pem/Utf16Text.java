// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats.pem;

/**
 * Turns text in UTF-16, as some Windows tools write PEM, into one byte a character, with its byte order mark or, where
 * it begins with a hyphen, without; leaves everything else as it is.
 */
public final class Utf16Text {

	private Utf16Text() {
	}

	public static byte[] toSingleBytes(byte[] content) {
		boolean marked = starts(content, 0xfe, 0xff) || starts(content, 0xff, 0xfe);
		boolean big = starts(content, 0xfe, 0xff) || starts(content, 0, '-');
		if (!marked && !starts(content, 0, '-') && !starts(content, '-', 0)) {
			return content;
		}
		int skipped = marked ? 2 : 0;
		byte[] text = new byte[(content.length - skipped) / 2];
		for (int i = 0; i < text.length; i++) {
			int high = content[skipped + 2 * i + (big ? 0 : 1)];
			text[i] = high == 0 ? content[skipped + 2 * i + (big ? 1 : 0)] : (byte) '?';
		}
		return text;
	}

	private static boolean starts(byte[] content, int first, int second) {
		return content.length > 3 && (content[0] & 0xff) == first && (content[1] & 0xff) == second;
	}
}
