// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** No warning of a compiler is suppressed without a reason in the same line. */
class SuppressionsTest {

	private static final Pattern EXPLAINED = Pattern.compile("@Suppress\\w+\\(.*\\) // \\w.{10,}");
	private static final Pattern SUPPRESSION = Pattern.compile("^\\s*(?:[^*/\"]*\\s)?@Suppress\\w+\\(");

	@Test
	void haveTheirReasonsBesideThem() throws IOException {
		List<String> unexplained = new ArrayList<>();
		for (String folder : List.of("bundles", "tests", "releng")) {
			for (SourceFile source : SourceFile.below(Checkout.ROOT.resolve(folder))) {
				if (!source.isGenerated()) {
					unexplained.addAll(unexplained(source.path()));
				}
			}
		}
		assertEquals(List.of(), unexplained);
	}

	private static List<String> unexplained(Path file) throws IOException {
		try (Stream<String> lines = Files.lines(file)) {
			return lines.filter(line -> SUPPRESSION.matcher(line).find() && !EXPLAINED.matcher(line).find())
					.map(line -> file.getFileName() + ": " + line.strip()).toList();
		}
	}
}
