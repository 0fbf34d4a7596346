// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.sealbench.pki.formats.asn1.FormatLimits;

/** The limits of reading stand in one table of the documents, and the table says what the code does. */
class FormatLimitsTest {

	@Test
	void standInTheTableAsTheyAre() throws IOException, IllegalAccessException {
		Path documents = Path.of(System.getProperty("sealbench.root", "../.."), "docs", "validation.md");
		List<String> rows = Files.readAllLines(documents).stream().filter(line -> line.startsWith("| ")).toList();
		for (Field limit : FormatLimits.class.getFields()) {
			int value = limit.getInt(null);
			String shown = limit.getName().endsWith("_BYTES") ? (value >> 20) + " MB"
					: String.format(Locale.ROOT, "%,d", value);
			assertTrue(
					rows.stream().map(row -> row.split("\\s*\\|\\s*"))
							.anyMatch(cells -> cells.length > 2 && cells[1].equals("`" + limit.getName() + "`")
									&& cells[2].equals(shown)),
					() -> limit.getName() + " is " + shown + " in " + Arrays.toString(rows.toArray()));
		}
	}
}
