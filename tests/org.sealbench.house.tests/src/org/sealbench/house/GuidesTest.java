// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Every guide and each of its steps has a title and a description, and there is no text of a step that is no more. */
class GuidesTest {

	private static final Path APP = Checkout.ROOT.resolve("bundles/org.sealbench.app");

	@Test
	void haveTheirWords() throws IOException {
		Set<String> wanted = new TreeSet<>();
		for (Path file : Checkout.children(APP.resolve("guides"))) {
			String guide = file.getFileName().toString().replace(".xml", "");
			wanted.addAll(List.of(guide + ".title", guide + ".description"));
			var steps = Dependencies.parse(file).getElementsByTagName("step");
			for (int i = 0; i < steps.getLength(); i++) {
				String key = guide + "." + ((Element) steps.item(i)).getAttribute("id");
				wanted.addAll(List.of(key + ".title", key + ".description"));
			}
		}
		assertFalse(wanted.isEmpty());
		assertEquals(wanted, texts());
	}

	private static Set<String> texts() throws IOException {
		Properties texts = new Properties();
		try (var in = Files.newBufferedReader(APP.resolve("src/org/sealbench/app/guide/guides.properties"))) {
			texts.load(in);
		}
		texts.forEach((key, text) -> assertFalse(text.toString().isBlank(), key::toString));
		return new TreeSet<>(texts.stringPropertyNames());
	}
}
