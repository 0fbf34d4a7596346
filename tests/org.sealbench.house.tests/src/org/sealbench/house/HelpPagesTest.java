// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.sealbench.model.field.Field;
import org.sealbench.model.field.FieldUse;

/** Where F1 leads there is something: a page for each area, and the row of each setting. */
class HelpPagesTest {

	private static final Pattern PAGE = Pattern.compile("\"([a-z/-]+)\\.html\"");

	@Test
	void everyAreaLeadsToAPage() throws IOException {
		List<String> pages = PAGE
				.matcher(Files.readString(Checkout.ROOT.resolve(
						"bundles/org.sealbench.project.ui/src/org/sealbench/project/ui/inspector/AreaHelp.java")))
				.results().map(each -> each.group(1)).toList();
		assertFalse(pages.isEmpty());
		assertEquals(List.of(),
				pages.stream().filter(each -> !Files.exists(Checkout.ROOT.resolve("docs/" + each + ".md"))).toList());
	}

	/** The site gives the row of a setting its key as an anchor. */
	@Test
	void everySettingHasARow() throws IOException {
		String settings = Files.readString(Checkout.ROOT.resolve("docs/reference/settings.md"));
		List<String> missing = Stream.of(Field.values()).filter(each -> each.use() == FieldUse.SET).map(Field::key)
				.filter(key -> !settings.contains("\n| `" + key + "`") && !settings.contains("\n| `" + key + "="))
				.toList();
		assertEquals(List.of(), missing);
	}
}
