// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common.secret;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;

import org.junit.jupiter.api.Test;

class SecretBytesTest {

	private static final String SECRET = "Grüße 1";

	@Test
	void theFirstLineOfUtf8OrMarkedUtf16IsTheSecret() throws Exception {
		for (String end : List.of("", "\n", "\r\n", "\r", "\nsecond line\n", "\r\n\r\n")) {
			assertEquals(SECRET, read(SECRET + end, UTF_8));
			assertEquals("\uFEFF" + SECRET, read("\uFEFF" + SECRET + end, UTF_8));
			assertEquals(SECRET, read("\uFEFF" + SECRET + end, UTF_16LE));
			assertEquals(SECRET, read("\uFEFF" + SECRET + end, UTF_16BE));
		}
	}

	@Test
	void aFileWithoutTextHoldsNoSecret() throws Exception {
		for (String nothing : List.of("", "\uFEFF", "\uFEFF\r\n", "\n")) {
			assertEquals("", read(nothing, UTF_8));
		}
		assertEquals("", read("\uFEFF\r\n", UTF_16LE));
	}

	@Test
	void bytesOfAnotherCharacterSetAreNoSecret() {
		byte[] latin = { 'G', 'r', (byte) 0xFC, 'n' };
		assertThrows(CharacterCodingException.class, () -> SecretBytes.firstLine(latin));
	}

	private static String read(String content, Charset charset) throws CharacterCodingException {
		return new String(SecretBytes.firstLine(content.getBytes(charset)));
	}
}
