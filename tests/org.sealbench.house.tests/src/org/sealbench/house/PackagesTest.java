// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Packages are small, named once, free of circles, and exported only where another bundle uses them. */
class PackagesTest {

	private static final int MOST_FILES = 30;
	private static final int USUALLY_MOST_FILES = 25;
	private static final double USUALLY = 0.95;

	/** Names that several bundles may have, each with its reason. */
	private static final Map<String, String> SHARED_NAMES = sharedNames();

	/** Packages that are exported though no bundle here uses them, each with its reason. */
	private static final Map<String, String> EXPORTED_FOR = Map.of("org.sealbench.cli",
			"the entry point of the command line", "org.sealbench.cli.console",
			"types of the command line's public constructors");

	@Test
	void areFound() {
		assertTrue(packages().size() > 50, () -> packages().keySet().toString());
	}

	@Test
	void holdFewFiles() {
		Map<String, Integer> sizes = new TreeMap<>(packages());
		sizes.values().removeIf(size -> size <= MOST_FILES);
		assertEquals(Map.of(), sizes, "packages of more than " + MOST_FILES + " files");
		List<Integer> sorted = packages().values().stream().sorted().toList();
		int usual = sorted.get((int) (sorted.size() * USUALLY));
		assertTrue(usual <= USUALLY_MOST_FILES, () -> "19 of 20 packages hold at most " + usual + " files");
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void formNoCircle(BundleManifest bundle) {
		List<SourceFile> written = sources(bundle).stream().filter(each -> !each.isGenerated()).toList();
		assertEquals(List.of(), new PackageGraph(written).circles());
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void areExportedOnlyForOthers(BundleManifest bundle) {
		Set<String> generated = sources(bundle).stream().filter(SourceFile::isGenerated).map(SourceFile::packaged)
				.collect(Collectors.toSet());
		Set<String> unused = new TreeSet<>(bundle.exports());
		unused.removeAll(usedOutside(bundle));
		unused.removeAll(generated);
		unused.removeAll(EXPORTED_FOR.keySet());
		assertEquals(Set.of(), unused, () -> "exported, but no other bundle uses it");
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void holdEachNameOnce(BundleManifest bundle) {
		assertEquals(List.of(), twice(sources(bundle)));
	}

	@Test
	void holdNoNameTwiceInTheProductWithoutAReason() {
		List<SourceFile> all = bundles().flatMap(each -> sources(each).stream()).toList();
		assertEquals(List.of(), twice(all).stream().filter(each -> !SHARED_NAMES.containsKey(each)).toList());
	}

	private static Map<String, String> sharedNames() {
		String image = "the device image has its own form of what the model calls so: a device knows no model";
		return Map.of("Messages", "each bundle of the workbench has its own texts, named as the platform's bundles do",
				"EndpointSecurity", image, "OperatingMode", image, "Simulation", image);
	}

	private static List<String> twice(List<SourceFile> sources) {
		Set<String> seen = new TreeSet<>();
		return sources.stream().filter(SourceFile::declaresAType).map(SourceFile::simpleName)
				.filter(each -> !seen.add(each)).distinct().sorted().toList();
	}

	private static Set<String> usedOutside(BundleManifest bundle) {
		Set<String> used = new TreeSet<>();
		List<Path> others = new ArrayList<>(
				bundles().filter(each -> !each.name().equals(bundle.name())).map(PackagesTest::folder).toList());
		others.add(Checkout.ROOT.resolve("tests/org.sealbench.app.tests"));
		others.forEach(folder -> SourceFile.below(folder).forEach(each -> used.addAll(each.uses())));
		return used;
	}

	/** How many hand-written types each package of the product holds. */
	private static Map<String, Integer> packages() {
		Map<String, Integer> sizes = new TreeMap<>();
		bundles().flatMap(each -> sources(each).stream()).filter(each -> !each.isGenerated())
				.filter(SourceFile::declaresAType).forEach(each -> sizes.merge(each.packaged(), 1, Integer::sum));
		return sizes;
	}

	private static List<SourceFile> sources(BundleManifest bundle) {
		return SourceFile.below(folder(bundle));
	}

	private static Path folder(BundleManifest bundle) {
		return Checkout.ROOT.resolve("bundles").resolve(bundle.name());
	}

	private static Stream<BundleManifest> bundles() {
		return Checkout.bundles().stream();
	}
}
