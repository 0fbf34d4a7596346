// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sealbench.house.ProblemCatalogues.Entry;

/** Numbers of problems are unique and lie in their bundle's range, see {@link org.sealbench.common.ProblemCode}. */
class ProblemCodesTest {

	private static final Map<String, Set<Integer>> THOUSANDS = Map.ofEntries(Map.entry("common", Set.of(9)),
			Map.entry("model", Set.of(1)), Map.entry("project", Set.of(1, 3)), Map.entry("compiler", Set.of(2)),
			Map.entry("device", Set.of(4)), Map.entry("operations", Set.of(8)), Map.entry("opcua", Set.of(5)),
			Map.entry("pki", Set.of(6)), Map.entry("emulator", Set.of(7)), Map.entry("cli", Set.of(8)));

	private final List<Entry> entries = ProblemCatalogues.all();

	@Test
	void areReadFromTheBundlesJars() {
		assertTrue(ProblemCatalogues.jars().size() >= 10, () -> "jars: " + ProblemCatalogues.jars());
		assertFalse(entries.isEmpty());
	}

	@Test
	void haveUniqueNumbers() {
		Map<Integer, Entry> seen = new HashMap<>();
		for (Entry entry : entries) {
			Entry other = seen.put(entry.code().number(), entry);
			assertEquals(null, other, () -> other + " and " + entry + " have the number " + entry.code().number());
		}
	}

	@Test
	void lieInTheirBundlesRange() {
		for (Entry entry : entries) {
			String bundle = entry.bundle().substring("org.sealbench.".length());
			assertTrue(THOUSANDS.getOrDefault(bundle, Set.of()).contains(entry.code().number() / 1000),
					() -> entry + " " + entry.code().text());
		}
	}

	@Test
	void haveWordingThatCanBeFilled() {
		for (Entry entry : entries) {
			for (String pattern : List.of(entry.code().message(), entry.code().remedy())) {
				assertFalse(pattern.isBlank(), entry::toString);
				assertDoesNotThrow(() -> new MessageFormat(pattern, Locale.ROOT), entry::toString);
				assertFalse(pattern.matches(".*(?<!')'(?!['{}]).*"),
						() -> entry + " has a single apostrophe: " + pattern);
			}
		}
	}
}
