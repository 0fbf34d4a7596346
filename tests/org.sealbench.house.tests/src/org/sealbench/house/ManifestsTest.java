// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Dependencies point down the map in docs/architecture.md only. */
class ManifestsTest {

	@Test
	void areFound() {
		assertTrue(Checkout.bundles().size() >= 16, () -> "bundles under " + Checkout.ROOT.toAbsolutePath());
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void nameOnlyBundlesBelowInTheMap(BundleManifest bundle) {
		assertTrue(Edges.knows(bundle.name()), () -> bundle.name() + " is not in the map");
		Set<String> forbidden = new TreeSet<>();
		Set<String> allowed = Edges.from(bundle.name());
		for (String used : bundle.uses()) {
			if (used.startsWith("org.sealbench.") && !isIn(used, allowed)) {
				forbidden.add(used);
			}
		}
		assertEquals(Set.of(), forbidden, () -> bundle.name() + " must not use these");
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void keepLibrariesWhereTheyBelong(BundleManifest bundle) {
		List<String> forbidden = ThirdParty.RULES.stream().filter(rule -> !rule.allowed().test(bundle.name()))
				.flatMap(rule -> bundle.uses().stream().filter(rule::covers)).toList();
		assertEquals(List.of(), forbidden, () -> bundle.name() + " must not use these");
	}

	@ParameterizedTest
	@MethodSource("coreBundles")
	void ofTheCoreNeedNoOsgiAtRunTime(BundleManifest bundle) {
		for (String header : List.of("Bundle-Activator", "DynamicImport-Package")) {
			assertTrue(!bundle.headers().contains(header), () -> bundle.name() + " has " + header);
		}
	}

	/** A package belongs to the bundle with the longest name that it starts with. */
	private static boolean isIn(String used, Set<String> allowed) {
		return bundles().map(BundleManifest::name).filter(name -> used.equals(name) || used.startsWith(name + "."))
				.reduce((a, b) -> a.length() > b.length() ? a : b).filter(allowed::contains).isPresent();
	}

	static Stream<BundleManifest> bundles() {
		return Checkout.bundles().stream();
	}

	static Stream<BundleManifest> coreBundles() {
		return bundles().filter(bundle -> !ThirdParty.isWorkbench(bundle.name()));
	}
}
