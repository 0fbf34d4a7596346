// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sealbench.ui.rows.RowText;

/** Rows as spreadsheets exchange them. */
class RowTextTest {

	@Test
	void cellsComeBackAsTheyWent() {
		List<List<String>> rows = List.of(List.of("a", "", "c"), List.of("tab\there", "two\nlines", "\"quoted\" first"),
				List.of("5\" pipe", "x", " "));
		assertEquals(rows, RowText.parse(RowText.of(rows)));
	}

	@Test
	void noCellIsAFormulaForASpreadsheet() {
		List<List<String>> rows = List.of(List.of("=HYPERLINK(\"x\")", "-5", "@a"), List.of("'=x", "+a", "\t=b"));
		assertEquals("'=HYPERLINK(\"x\")\t-5\t'@a\n''=x\t'+a\t\"'\t=b\"", RowText.of(rows));
		assertEquals(rows, RowText.parse(RowText.of(rows)));
	}

	@Test
	void lineEndsOfEverySystemAreRead() {
		assertEquals(List.of(List.of("a", "b"), List.of("c", "d")), RowText.parse("a\tb\r\nc\td\r\n"));
		assertEquals(List.of(List.of("a"), List.of("b")), RowText.parse("\n\na\rb\n \n"));
		assertEquals(List.of(), RowText.parse(""));
	}

	@Test
	void aQuotationMarkWithoutAPartnerIsALetter() {
		assertEquals(List.of(List.of("\"a", "b")), RowText.parse("\"a\tb"));
		assertEquals(List.of(List.of("5\"", "b")), RowText.parse("5\"\tb"));
		assertEquals(List.of(List.of("a\"b", "c")), RowText.parse("\"a\"\"b\"\tc"));
	}
}
