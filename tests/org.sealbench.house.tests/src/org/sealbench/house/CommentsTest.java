// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The comments of the bundles' hand-written sources; that their links lead somewhere is checked by the compiler. */
class CommentsTest {

	private static final Set<String> UNDESCRIBED = new TreeSet<>();
	private static final Set<String> UNSAID = new TreeSet<>();
	private static final Set<String> MALFORMED = new TreeSet<>();

	@BeforeAll
	static void read() {
		List<Path> files = Checkout.bundles().stream()
				.flatMap(each -> SourceFile.below(Checkout.ROOT.resolve("bundles").resolve(each.name())).stream())
				.filter(each -> !each.isGenerated()).map(SourceFile::path).toList();
		assertTrue(files.size() > 900, () -> files.size() + " sources");
		SourceTrees trees = SourceTrees.parse(files);
		trees.forEach(each -> new CommentScan(trees, UNDESCRIBED, UNSAID, MALFORMED).scan(each, null));
	}

	@Test
	void everyPublicTypeHasOne() {
		assertEquals(Set.of(), UNDESCRIBED);
	}

	@Test
	void everyPublicMethodSaysWhenItThrows() {
		assertEquals(Set.of(), UNSAID, () -> UNSAID.size() + " methods without @throws");
	}

	@Test
	void allAreWellFormed() {
		assertEquals(Set.of(), MALFORMED);
	}
}
