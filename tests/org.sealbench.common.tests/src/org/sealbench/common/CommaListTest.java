// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class CommaListTest {

	@Test
	void valuesStandWithoutTheSpaceAroundThem() {
		assertEquals(List.of("a", "b c"), CommaList.of(" a ,b c"));
	}

	@Test
	void aValueWithACommaStandsInQuotes() {
		assertEquals(List.of("a,b", "[::1]", "c \"d\"", "e\"f"), CommaList.of("\"a,b\", [::1],\"c \\\"d\\\"\" ,e\"f"));
		assertEquals(List.of("\"a, b"), CommaList.of("\"a, b"));
		assertEquals(List.of("a", "b", "c,d"), CommaList.of(List.of("a,b", "\"c,d\"", "")));
	}

	@Test
	void nothingIsNoValue() {
		assertEquals(List.of(), CommaList.of(" , ,"));
		assertEquals(List.of(), CommaList.of(""));
		assertEquals(List.of("a"), CommaList.of(",a,"));
	}
}
