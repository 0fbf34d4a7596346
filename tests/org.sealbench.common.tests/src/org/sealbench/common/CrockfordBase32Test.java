// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CrockfordBase32Test {

	@Test
	void everySymbolIsReadAsItsValueInEitherCase() {
		for (int value = 0; value < CrockfordBase32.SIZE; value++) {
			char symbol = CrockfordBase32.symbol(value);
			assertEquals(value, CrockfordBase32.value(symbol));
			assertEquals(value, CrockfordBase32.value(Character.toLowerCase(symbol)));
		}
	}

	@Test
	void lettersThatLookLikeDigitsAreReadAsThose() {
		for (char typed : "oO".toCharArray()) {
			assertEquals(0, CrockfordBase32.value(typed));
		}
		for (char typed : "iIlL".toCharArray()) {
			assertEquals('1', CrockfordBase32.normalize(typed));
		}
	}

	@Test
	void otherCharactersHaveNoValue() {
		for (char typed : "uU!-ß\u0131".toCharArray()) {
			assertTrue(CrockfordBase32.value(typed) < 0, "" + typed);
		}
	}

	@Test
	void dashesAndSpacesOnlyPartGroups() {
		assertTrue(CrockfordBase32.isSeparator('-'));
		assertTrue(CrockfordBase32.isSeparator('\t'));
		assertFalse(CrockfordBase32.isSeparator('7'));
	}
}
