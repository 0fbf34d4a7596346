// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The compiler looks at every bundle with the same strict eyes; what it overlooks has a reason. */
class CompilerSettingsTest {

	private static final String NAME = "org.eclipse.jdt.core.prefs";
	private static final Path HOUSE = Checkout.ROOT.resolve("releng/eclipse/compiler.prefs");
	private static final String COMPILER = "org.eclipse.jdt.core.compiler.";
	private static final String PROBLEM = COMPILER + "problem.";

	/** What EMF's generator writes otherwise. */
	private static final Set<String> GENERATED = Set.of("missingJavadocTagDescription", "redundantNullCheck",
			"redundantSpecificationOfTypeArguments", "redundantSuperinterface");

	/** Settings that single bundles have of their own, each with its reason. */
	private static final Map<String, String> OWN = Map.of("org.sealbench.emulator forbiddenReference",
			"two default services of Milo are exported by a fragment only, which the compiler does not see as API");

	@Test
	void whatIsIgnoredHasAReasonAboveIt() throws IOException {
		List<String> lines = Files.readAllLines(HOUSE);
		List<String> unexplained = new ArrayList<>();
		for (int i = 1; i < lines.size(); i++) {
			if (lines.get(i).endsWith("=ignore") && !lines.get(i - 1).startsWith("# ")) {
				unexplained.add(lines.get(i));
			}
		}
		assertEquals(List.of(), unexplained);
	}

	@Test
	void whatIsNotIgnoredIsAnError() {
		assertEquals(Set.of(), settings(HOUSE).entrySet().stream().filter(each -> each.getValue().equals("warning"))
				.collect(Collectors.toSet()));
		assertTrue(settings(HOUSE).values().stream().filter("error"::equals).count() >= 40);
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void areTheHousesInEveryBundle(BundleManifest bundle) {
		Path folder = Checkout.ROOT.resolve("bundles").resolve(bundle.name());
		Map<String, String> own = settings(folder.resolve(".settings").resolve(NAME));
		Map<String, String> house = settings(HOUSE);
		Set<String> different = new TreeSet<>(own.keySet());
		different.addAll(house.keySet());
		different.removeIf(each -> own.getOrDefault(each, "").equals(house.getOrDefault(each, "")));
		different.removeIf(each -> OWN.containsKey(bundle.name() + " " + each.replace(PROBLEM, "")));
		if (Files.exists(folder.resolve("src-gen"))) {
			different.removeIf(each -> GENERATED.contains(each.replace(PROBLEM, "")));
		}
		assertEquals(Set.of(), different, "run releng/eclipse/apply");
	}

	private static Stream<BundleManifest> bundles() {
		return Checkout.bundles().stream();
	}

	private static Map<String, String> settings(Path file) {
		Properties read = new Properties();
		try (var in = Files.newBufferedReader(file)) {
			read.load(in);
		} catch (IOException e) {
			throw new UncheckedIOException(file.toString(), e);
		}
		Map<String, String> settings = new TreeMap<>();
		read.stringPropertyNames().stream().filter(each -> each.startsWith(COMPILER))
				.forEach(each -> settings.put(each, read.getProperty(each)));
		return settings;
	}
}
