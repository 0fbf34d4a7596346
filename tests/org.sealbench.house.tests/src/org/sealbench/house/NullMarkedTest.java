// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In bundles under null analysis every package is, so that a new one is not forgotten. */
class NullMarkedTest {

	private static final String MARK = "\n@org.jspecify.annotations.NullMarked\npackage ";

	/** Packages that are left out, each with its reason. */
	private static final Map<String, String> LEFT_OUT = Map.of("org.sealbench.opcua.message",
			"overrides of Milo's decoder, in which every field and every result may be absent");

	@ParameterizedTest
	@ValueSource(strings = { "common", "compiler", "device", "opcua", "pki" })
	void isEveryPackageOf(String bundle) throws IOException {
		Set<String> open = new TreeSet<>();
		for (String each : packages(bundle)) {
			if (!isMarked(bundle, each)) {
				open.add(each);
			}
		}
		open.removeAll(LEFT_OUT.keySet());
		assertEquals(Set.of(), open, "packages whose package-info.java is not @NullMarked");
	}

	@Test
	void exceptionsAreStillNeeded() throws IOException {
		for (String each : LEFT_OUT.keySet()) {
			String bundle = each.split("\\.")[2];
			assertTrue(packages(bundle).contains(each) && !isMarked(bundle, each), each);
		}
	}

	private static Set<String> packages(String bundle) {
		return SourceFile.below(folder(bundle)).stream().filter(SourceFile::declaresAType).map(SourceFile::packaged)
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private static boolean isMarked(String bundle, String name) throws IOException {
		Path info = folder(bundle).resolve(name.replace('.', '/')).resolve("package-info.java");
		return Files.exists(info) && Files.readString(info).contains(MARK);
	}

	private static Path folder(String bundle) {
		return Checkout.ROOT.resolve("bundles/org.sealbench." + bundle + "/src");
	}
}
