// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTextTest {

	@ParameterizedTest
	@CsvSource({ "plain text,plain text", "Größe 測試 שלום 😀,Größe 測試 שלום 😀", "a\u202Eb,a\\u202eb",
			"a\u0007b,a\\u0007b", "a\u001B[2Jb,a\\u001b[2Jb", "a\u009B2Jb,a\\u009b2Jb", "a\u200Fb,a\\u200fb",
			"a\u200Bb,a\\u200bb", "\uFEFFa,\\ufeffa", "a\uDB40\uDC41,a\\udb40\\udc41", "a\uE000,a\\ue000",
			"a\u2028b,a\\u2028b", "a\uD800b,a\\ud800b" })
	void onlyWhatCannotBeSeenIsEscaped(String text, String shown) {
		assertEquals(shown, VisibleText.of(text));
		assertEquals(shown, VisibleText.lines(text));
	}

	@Test
	void aLineStaysOneLine() {
		assertEquals("a\\u000ab\\u000dc\\u0009d", VisibleText.of("a\nb\rc\td"));
		assertEquals("a\nb\\u000dc\td", VisibleText.lines("a\nb\rc\td"));
	}

	@Test
	void whatIsShownIsShownTheSameAgain() {
		String once = VisibleText.of("a\u202Eb\u0000");
		assertEquals(once, VisibleText.of(once));
	}
}
