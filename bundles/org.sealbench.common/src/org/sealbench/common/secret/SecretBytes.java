// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common.secret;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.sealbench.common.Wipe;

/**
 * A secret in the bytes of a file or of standard input: its first line. UTF-8, or UTF-16 where a byte order mark says
 * so, as Windows PowerShell writes.
 */
public final class SecretBytes {

	/** The most bytes that a file with a secret may have; what is longer is another file. */
	public static final int MOST = 65_536;

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private SecretBytes() {
	}

	/**
	 * The first line without its end. A byte order mark of UTF-8 stays in front, as older versions kept it in what they
	 * stored ({@link SecretText#forms(char[])}).
	 *
	 * @param content not wiped here
	 * @return to be wiped by the caller
	 * @throws CharacterCodingException if it is neither UTF-8 nor marked UTF-16
	 */
	public static char[] firstLine(byte[] content) throws CharacterCodingException {
		Charset charset = charset(content);
		int mark = charset == StandardCharsets.UTF_8 ? 0 : 2;
		CharBuffer text = charset.newDecoder().decode(ByteBuffer.wrap(content, mark, content.length - mark));
		try {
			int end = 0;
			while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
				end++;
			}
			boolean blank = end == 1 && text.charAt(0) == BYTE_ORDER_MARK;
			return Arrays.copyOf(text.array(), blank ? 0 : end);
		} finally {
			Wipe.wipe(text.array());
		}
	}

	private static Charset charset(byte[] content) {
		if (content.length >= 2 && content[0] == (byte) 0xFF && content[1] == (byte) 0xFE) {
			return StandardCharsets.UTF_16LE;
		}
		return content.length >= 2 && content[0] == (byte) 0xFE && content[1] == (byte) 0xFF ? StandardCharsets.UTF_16BE
				: StandardCharsets.UTF_8;
	}
}
