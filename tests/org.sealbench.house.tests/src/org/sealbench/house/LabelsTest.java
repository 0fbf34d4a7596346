// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a plugin.xml shows stands in the plugin.properties beside it. */
class LabelsTest {

	@Test
	void areFound() {
		assertTrue(bundles().count() >= 5);
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void areKeysAndEveryKeyHasItsText(Path bundle) throws IOException {
		List<String> labels = PluginLabels.of(bundle.resolve("plugin.xml"));
		assertEquals(List.of(), labels.stream().filter(label -> !label.startsWith("%")).toList(),
				() -> "plain words in " + bundle);
		Set<String> keys = labels.stream().map(label -> label.substring(1))
				.collect(Collectors.toCollection(TreeSet::new));
		assertEquals(keys, texts(bundle).stringPropertyNames().stream().collect(Collectors.toCollection(TreeSet::new)));
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void areFoundByTheFrameworkAndPacked(Path bundle) throws IOException {
		assertTrue(Files.readString(bundle.resolve("META-INF/MANIFEST.MF")).contains("Bundle-Localization: plugin\n"),
				bundle::toString);
		assertTrue(Files.readString(bundle.resolve("build.properties")).contains("plugin.properties"),
				bundle::toString);
	}

	private static Properties texts(Path bundle) throws IOException {
		Properties texts = new Properties();
		try (var in = Files.newBufferedReader(bundle.resolve("plugin.properties"))) {
			texts.load(in);
		}
		return texts;
	}

	/** The bundles of the workbench that contribute to it. */
	static Stream<Path> bundles() {
		return Checkout.children(Checkout.ROOT.resolve("bundles")).stream()
				.filter(folder -> ThirdParty.isWorkbench(folder.getFileName().toString())
						&& Files.exists(folder.resolve("plugin.xml")));
	}
}
