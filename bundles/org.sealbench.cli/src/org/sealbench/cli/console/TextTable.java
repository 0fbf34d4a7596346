// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.console;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.sealbench.common.VisibleText;

/** Rows in aligned columns, two spaces apart; the last column is not padded. Everything in a cell can be seen. */
public final class TextTable {

	/** Where the signs are as wide as ideographs (Unicode Standard Annex 11). */
	private static final Set<Character.UnicodeBlock> WIDE = Set.of(Character.UnicodeBlock.HIRAGANA,
			Character.UnicodeBlock.KATAKANA, Character.UnicodeBlock.HANGUL_SYLLABLES,
			Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION);

	private final List<List<String>> rows = new ArrayList<>();

	/** @param titles of the columns; none for a table without a head */
	public TextTable(String... titles) {
		if (titles.length > 0) {
			rows.add(List.of(titles));
		}
	}

	public TextTable row(String... cells) {
		rows.add(Arrays.stream(cells).map(VisibleText::of).toList());
		return this;
	}

	public void print(PrintStream out) {
		List<Integer> widths = widths();
		for (List<String> row : rows) {
			StringBuilder line = new StringBuilder();
			for (int column = 0; column < row.size(); column++) {
				String cell = row.get(column);
				boolean last = column == row.size() - 1;
				line.append(cell).append(last ? "" : " ".repeat(widths.get(column) - length(cell) + 2));
			}
			out.println(line.toString().stripTrailing());
		}
	}

	private List<Integer> widths() {
		List<Integer> widths = new ArrayList<>();
		for (List<String> row : rows) {
			for (int column = 0; column < row.size(); column++) {
				int length = length(row.get(column));
				if (column == widths.size()) {
					widths.add(length);
				} else if (length > widths.get(column)) {
					widths.set(column, length);
				}
			}
		}
		return widths;
	}

	/**
	 * The columns that a terminal takes for it: two for a Chinese sign, none for an accent that stands above another.
	 */
	private static int length(String cell) {
		return cell.codePoints().map(TextTable::length).sum();
	}

	private static int length(int codePoint) {
		int type = Character.getType(codePoint);
		if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
			return 0;
		}
		Character.UnicodeBlock block = Character.UnicodeBlock.of(codePoint);
		return Character.isIdeographic(codePoint) || block != null && WIDE.contains(block) ? 2 : 1;
	}
}
