// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElementListTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			value = { "1,2,3|1/2/3", "[ 1, 2 ]|1/2", "a|a", "a,|a/", "\"a, b\",c|a, b/c", "[\"a, b\", \"c\"]|a, b/c",
					"\"say \\\"no\\\"\" , \\|say \"no\"/\\", "\"back\\\\slash\"|back\\slash", "5\" disk, b|5\" disk/b",
					"\"\"|~~" })
	void areSeparatedByCommasOutsideQuotes(String text, String elements) {
		assertEquals(Optional.of(List.of(elements.split("/", -1))), ElementList.split(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "[]", "[ ]" })
	void ofNothingThereAreNone(String text) {
		assertEquals(Optional.of(List.of()), ElementList.split(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"a", "a,\"b", "\"a\"b", "\"a\" b, c", "\"a\\\"" })
	void quotesThatAreNotClosedAreNone(String text) {
		assertEquals(Optional.empty(), ElementList.split(text));
	}

	@Test
	void whatIsWrittenIsReadAgain() {
		List<String> values = List.of("plain", "a, b", "", " ", " a", "\"", "\\", "a\\", "[a]", "]", "a\"b", ",",
				"line\nbreak");
		String text = values.stream().map(ElementList::element).collect(Collectors.joining(", ", "[", "]"));
		assertEquals(Optional.of(values), ElementList.split(text));
		values.forEach(
				each -> assertEquals(Optional.of(List.of(each)), ElementList.split(ElementList.element(each)), each));
	}
}
