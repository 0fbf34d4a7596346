// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The reference pages of the documentation say what the code says. With {@code -Dsealbench.reference.write=true} they
 * are written anew instead.
 */
class ReferenceTest {

	/** The first line of each page. */
	static final String MADE = "Made from the code by `ReferenceTest`; "
			+ "[how to make it anew](../../CONTRIBUTING.md#the-reference-pages).\n";

	private static final Path ROOT = Path.of(System.getProperty("sealbench.root", "../.."));
	private static final Map<String, Function<Path, String>> PAGES = new TreeMap<>(Map.of("commands.md",
			root -> CommandPage.text(), "problems.md", ProblemPage::text, "settings.md", SettingPage::text));

	static Iterable<String> pages() {
		return PAGES.keySet();
	}

	@ParameterizedTest
	@MethodSource("pages")
	void saysWhatTheCodeSays(String page) throws IOException {
		Path file = ROOT.resolve("docs/reference").resolve(page);
		String text = PAGES.get(page).apply(ROOT);
		assertFalse(text.isBlank());
		if (Boolean.getBoolean("sealbench.reference.write")) {
			Files.createDirectories(file.getParent());
			Files.writeString(file, text);
		}
		assertEquals(text, Files.readString(file), () -> page + " is not what the code says; see CONTRIBUTING.md");
	}
}
