// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house.reference;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Writes a table row by row; what is in a cell cannot end it. */
final class MarkdownTable {

	private final StringBuilder text = new StringBuilder();

	MarkdownTable(String... heads) {
		row(heads);
		text.append("|").append("---|".repeat(heads.length)).append('\n');
	}

	MarkdownTable row(String... cells) {
		text.append(Arrays.stream(cells).map(MarkdownTable::cell).collect(Collectors.joining(" | ", "| ", " |\n")));
		return this;
	}

	/** A name or an example as it is typed; nothing where it is blank. */
	static String code(String words) {
		return words.isBlank() ? "" : "`" + words + "`";
	}

	private static String cell(String words) {
		return words.replace("|", "\\|").replace("<", "&lt;").replaceAll("\\s+", " ").strip();
	}

	@Override
	public String toString() {
		return text.toString();
	}
}
