// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common.secret;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;

class SecretTextTest {

	private static final Place PLACE = Place.of("password");
	private static final String SAME = "Grüße 1 aus Łódź";

	@ParameterizedTest
	@ValueSource(strings = { SAME, "\uFEFF" + SAME, SAME + "\n", SAME + "\r\n", SAME + "\r", "\uFEFF" + SAME + "\r\n",
			"Gru\u0308\u00DFe\u00A01 aus \u0141o\u0301dz\u0301",
			"Gr\u00FC\u00DFe\u20031\u3000aus\u202F\u0141\u00F3d\u017A" })
	void oneSecretHasOneFormHoweverItIsWritten(String written) throws ProblemException {
		char[] given = written.toCharArray();
		assertEquals(SAME, new String(SecretText.prepare(given, PLACE)));
		assertEquals(SAME, new String(SecretText.forms(given).get(0)));
		assertArrayEquals(written.toCharArray(), given);
	}

	@Test
	void caseWidthAndBlanksAroundStay() throws ProblemException {
		for (String each : List.of(" Pass Word ", "\uFF30\uFF41\uFF53\uFF53", "stra\u00DFe", "\u2126",
				"\uD83D\uDD11 key")) {
			assertEquals(Normalizer.normalize(each, Normalizer.Form.NFC),
					new String(SecretText.prepare(each.toCharArray(), PLACE)));
		}
	}

	@Test
	void everythingComposesAsUnicodeSays() {
		StringBuilder all = new StringBuilder();
		for (int each = 0x20; each < 0x20000; each++) {
			if (Character.isDefined(each) && Character.getType(each) != Character.SURROGATE
					&& Character.getType(each) != Character.SPACE_SEPARATOR && each != 0xFEFF) {
				all.append("x").appendCodePoint(each).append("\u0323\u0301");
			}
		}
		all.append("\u1112\u1161\u11AB\uAC00\u11A8");
		assertEquals(Normalizer.normalize(all, Normalizer.Form.NFC),
				new String(SecretText.forms(all.toString().toCharArray()).get(0)));
	}

	@ParameterizedTest
	@CsvSource({ "9, U+0009 (CHARACTER TABULATION)", "0, U+0000 (NULL)", "1B, U+001B (ESCAPE)", "7F, U+007F (DELETE)",
			"85, U+0085 (NEXT LINE (NEL))", "A, U+000A (LINE FEED (LF))", "200B, U+200B (ZERO WIDTH SPACE)",
			"202E, U+202E (RIGHT-TO-LEFT OVERRIDE)", "FEFF, U+FEFF (ZERO WIDTH NO-BREAK SPACE)",
			"2028, U+2028 (LINE SEPARATOR)", "AD, U+00AD (SOFT HYPHEN)", "FE0F, U+FE0F (VARIATION SELECTOR-16)",
			"D800, U+D800 (HIGH SURROGATES D800)", "E000, U+E000 (PRIVATE USE AREA E000)", "FFFF, U+FFFF" })
	void whatCannotBeTypedEverywhereIsRefusedByName(String code, String name) {
		char[] given = ("pass" + (char) Integer.parseInt(code, 16) + "word").toCharArray();
		Problem problem = refusal(given);
		assertEquals(SecretProblem.CHARACTER, problem.code());
		assertTrue(problem.message().contains(name), problem.message());
		assertArrayEquals(given, SecretText.forms(given).get(0), "what was stored once still opens");
	}

	@Test
	void nothingAndTooMuchAreRefused() throws ProblemException {
		assertEquals(SecretProblem.EMPTY, refusal(new char[0]).code());
		assertEquals(SecretProblem.EMPTY, refusal("\uFEFF\r\n".toCharArray()).code());
		String longest = "a".repeat(SecretText.LONGEST);
		assertEquals(longest, new String(SecretText.prepare(longest.toCharArray(), PLACE)));
		assertEquals(SecretProblem.TOO_LONG, refusal((longest + "a").toCharArray()).code());
		assertEquals(SecretText.LONGEST,
				SecretText.prepare("u\u0308".repeat(SecretText.LONGEST).toCharArray(), PLACE).length);
	}

	@Test
	void whatOlderVersionsStoredIsTriedNext() {
		assertEquals(List.of("plain"), forms("plain"));
		assertEquals(List.of("\u00FC", "u\u0308"), forms("u\u0308"));
		assertEquals(List.of("a", "\uFEFFa"), forms("\uFEFFa"));
		assertEquals(List.of("\u00FC", "u\u0308", "\uFEFFu\u0308"), forms("\uFEFFu\u0308"));
		assertEquals(List.of("a b", "a\u00A0b"), forms("a\u00A0b"));
	}

	private static List<String> forms(String given) {
		return SecretText.forms(given.toCharArray()).stream().map(String::new).toList();
	}

	private static Problem refusal(char... given) {
		return assertThrows(ProblemException.class, () -> SecretText.prepare(given, PLACE)).problem();
	}
}
