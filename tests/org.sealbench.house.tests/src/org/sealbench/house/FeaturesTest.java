// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** The features hold all bundles: those without a screen in the core, the others and the fragments in the workbench. */
class FeaturesTest {

	@Test
	void theCoreHoldsWhatNeedsNoScreen() {
		assertEquals(bundles(false), plugins("org.sealbench.core.feature"));
	}

	@Test
	void theWorkbenchHoldsTheRest() {
		Set<String> expected = bundles(true);
		expected.addAll(fragments());
		assertEquals(expected, plugins("org.sealbench.workbench.feature"));
	}

	private static Set<String> bundles(boolean workbench) {
		return Checkout.bundles().stream().map(BundleManifest::name)
				.filter(name -> ThirdParty.isWorkbench(name) == workbench)
				.collect(Collectors.toCollection(TreeSet::new));
	}

	/** What makes libraries work on OSGi; a flat class path does without. */
	private static Set<String> fragments() {
		return Checkout.children(Checkout.ROOT.resolve("releng/osgi-fragments")).stream()
				.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF")))
				.map(folder -> BundleManifest.read(folder).name()).collect(Collectors.toSet());
	}

	private static Set<String> plugins(String feature) {
		Path file = Checkout.ROOT.resolve(Path.of("features", feature, "feature.xml"));
		var elements = Dependencies.parse(file).getElementsByTagName("plugin");
		Set<String> ids = new TreeSet<>();
		for (int i = 0; i < elements.getLength(); i++) {
			ids.add(elements.item(i).getAttributes().getNamedItem("id").getNodeValue());
		}
		assertEquals(elements.getLength(), List.copyOf(ids).size(), () -> "named twice in " + file);
		return ids;
	}
}
