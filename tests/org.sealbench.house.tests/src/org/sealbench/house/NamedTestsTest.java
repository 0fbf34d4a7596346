// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Where the documents say that a test shows something, there is such a test. */
class NamedTestsTest {

	private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w*Test)(?:\\.(\\w+))?`");

	@Test
	void everyTestThatADocumentNamesIsThere() throws IOException {
		Map<String, String> tests = new HashMap<>();
		for (Path each : files(Checkout.ROOT.resolve("tests"), "Test.java")) {
			tests.put(each.getFileName().toString().replace(".java", ""), Files.readString(each));
		}
		List<String> missing = new ArrayList<>();
		for (Path document : files(Checkout.ROOT.resolve("docs"), ".md")) {
			for (MatchResult named : NAMED.matcher(Files.readString(document)).results().toList()) {
				String source = tests.getOrDefault(named.group(1), "");
				boolean there = Optional.ofNullable(named.group(2))
						.map(method -> source.contains("void " + method + "(")).orElse(!source.isEmpty());
				if (!there) {
					missing.add(document.getFileName() + ": " + named.group());
				}
			}
		}
		assertFalse(tests.isEmpty());
		assertEquals(List.of(), missing);
	}

	private static List<Path> files(Path folder, String ending) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(each -> each.toString().endsWith(ending) && !each.toString().contains("/target/"))
					.toList();
		}
	}
}
