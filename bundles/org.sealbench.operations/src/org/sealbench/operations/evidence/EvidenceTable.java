// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.evidence;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.sealbench.common.SpreadsheetCell;
import org.sealbench.common.VisibleText;

/**
 * One table of the evidence: a file of comma-separated values (RFC 4180), and a section of the report.
 *
 * @param name        of the file, without its ending
 * @param explanation a sentence about what stands in it
 */
record EvidenceTable(String name, String title, String explanation, List<String> columns, List<List<String>> rows) {

	EvidenceTable {
		columns = List.copyOf(columns);
		rows = rows.stream().map(row -> row.stream().map(VisibleText::of).toList()).toList();
	}

	String file() {
		return name + ".csv";
	}

	byte[] csv() {
		StringBuilder text = new StringBuilder();
		text.append(line(columns));
		rows.forEach(row -> text.append(line(row)));
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static String line(List<String> cells) {
		return cells.stream().map(EvidenceTable::cell).collect(Collectors.joining(",", "", "\r\n"));
	}

	private static String cell(String value) {
		return "\"" + SpreadsheetCell.write(value).replace("\"", "\"\"") + "\"";
	}
}
