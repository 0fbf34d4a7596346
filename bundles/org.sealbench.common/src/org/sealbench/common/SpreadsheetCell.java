// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common;

import java.util.regex.Pattern;

/**
 * Text in a cell that goes to a spreadsheet. There, what begins as a formula does is carried out, and names in a
 * project may come from anybody; so such a text gets an apostrophe before it, which is taken away where it comes back.
 * Numbers stay numbers.
 */
public final class SpreadsheetCell {

	/** Also the wide forms of the same signs, which some languages' spreadsheets take for them. */
	private static final String BEGINS = "[=+\\-@\\t\\r\\n\\x{FF1D}\\x{FF0B}\\x{FF0D}\\x{FF20}]";
	private static final Pattern FORMULA = Pattern.compile("'*" + BEGINS + ".*", Pattern.DOTALL);
	private static final Pattern GUARDED = Pattern.compile("'+" + BEGINS + ".*", Pattern.DOTALL);
	private static final Pattern NUMBER = Pattern.compile("[+-]?([0-9]+([.,][0-9]*)?|[.,][0-9]+)([eE][+-]?[0-9]+)?");

	private SpreadsheetCell() {
	}

	/** The text as it is written into a table for spreadsheets. */
	public static String write(String text) {
		return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
	}

	/** The text that such a cell was written for. */
	public static String read(String cell) {
		return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
	}
}
