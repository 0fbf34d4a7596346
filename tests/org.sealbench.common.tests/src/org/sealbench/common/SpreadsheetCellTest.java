// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** What a spreadsheet would carry out is text there, and comes back as it was. */
class SpreadsheetCellTest {

	@Test
	void whatBeginsAsAFormulaDoesIsText() {
		for (String each : List.of("=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\tx", "\r=x", "-", "+49 170",
				"=two\nlines", "\n=x", "\uFF1D1+1", "\uFF0B1+1", "\uFF0D1+1", "\uFF20SUM(A1)")) {
			assertEquals("'" + each, SpreadsheetCell.write(each));
		}
	}

	@Test
	void numbersAndWordsStayWhatTheyAre() {
		for (String each : List.of("", "Speed", "7", "-5", "+5.25", "-1,5", "-1e-3", "a=b", "'quoted'", "5 - 3")) {
			assertEquals(each, SpreadsheetCell.write(each));
			assertEquals(each, SpreadsheetCell.read(each));
		}
	}

	@Test
	void everyTextComesBackAsItWas() {
		for (String each : List.of("=x", "'=x", "''=x", "'-5", "-5", "'", "", "\t", "'name'", "@a\n@b", "\n",
				"'\uFF1Dx")) {
			assertEquals(each, SpreadsheetCell.read(SpreadsheetCell.write(each)));
		}
	}
}
