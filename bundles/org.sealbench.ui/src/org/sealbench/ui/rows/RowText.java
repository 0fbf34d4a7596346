// SPDX-License-Identifier: EPL-2.0
package org.sealbench.ui.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.sealbench.common.SpreadsheetCell;

/**
 * Rows as the text that spreadsheets exchange: cells with tabs between, a row a line, and quotation marks around a cell
 * with a tab, a line end, or a quotation mark at its beginning. What begins as a formula does is text there.
 */
public final class RowText {

	private static final char QUOTE = '"';

	private RowText() {
	}

	/** The text of rows. */
	public static String of(List<List<String>> rows) {
		return rows.stream().map(row -> row.stream().map(RowText::quoted).collect(Collectors.joining("\t")))
				.collect(Collectors.joining("\n"));
	}

	private static String quoted(String text) {
		String cell = SpreadsheetCell.write(text);
		return cell.indexOf('\t') < 0 && cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0 && !cell.startsWith("\"")
				? cell
				: QUOTE + cell.replace("\"", "\"\"") + QUOTE;
	}

	/** The rows of a text, without those in which nothing stands. */
	public static List<List<String>> parse(String text) {
		List<List<String>> rows = new ArrayList<>();
		List<String> row = new ArrayList<>();
		StringBuilder cell = new StringBuilder();
		boolean inQuotes = false;
		boolean begun = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (inQuotes) {
				if (c != QUOTE) {
					cell.append(c);
				} else if (i + 1 < text.length() && text.charAt(i + 1) == QUOTE) {
					cell.append(QUOTE);
					i++;
				} else {
					inQuotes = false;
				}
			} else if (c == QUOTE && !begun && closes(text, i)) {
				inQuotes = true;
				begun = true;
			} else if (c == '\t') {
				row.add(cell.toString());
				cell.setLength(0);
				begun = false;
			} else if (c == '\n' || c == '\r') {
				row.add(cell.toString());
				add(rows, row);
				row = new ArrayList<>();
				cell.setLength(0);
				begun = false;
			} else {
				cell.append(c);
				begun = true;
			}
		}
		row.add(cell.toString());
		add(rows, row);
		return rows;
	}

	/** Whether a quotation mark at the beginning of a cell has a partner at a cell's end; else it is a letter. */
	private static boolean closes(String text, int from) {
		for (int i = text.indexOf(QUOTE, from + 1); i >= 0; i = text.indexOf(QUOTE, i + 1)) {
			if (i + 1 < text.length() && text.charAt(i + 1) == QUOTE) {
				i++;
			} else {
				return i + 1 == text.length() || "\t\r\n".indexOf(text.charAt(i + 1)) >= 0;
			}
		}
		return false;
	}

	private static void add(List<List<String>> rows, List<String> row) {
		if (!row.stream().allMatch(String::isBlank)) {
			rows.add(row.stream().map(SpreadsheetCell::read).toList());
		}
	}
}
