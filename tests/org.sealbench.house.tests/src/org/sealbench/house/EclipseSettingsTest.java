// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every Java project is formatted in the IDE as the build demands it: its settings are those of {@code releng/eclipse},
 * which {@code releng/eclipse/apply} puts there. The order of the imports holds in every source.
 */
class EclipseSettingsTest {

	private static final Path ECLIPSE = Checkout.ROOT.resolve("releng/eclipse");
	private static final Pattern SETTING = Pattern.compile("<setting id=\"([^\"]+)\" value=\"([^\"]*)\"");
	private static final Pattern IMPORT = Pattern.compile("^import (static )?([\\w.]+);$", Pattern.MULTILINE);

	static List<Path> projects() {
		return Stream.of("bundles", "tests").flatMap(each -> Checkout.children(Checkout.ROOT.resolve(each)).stream())
				.filter(each -> Files.isDirectory(each.resolve("src")) || Files.isDirectory(each.resolve("src-gen")))
				.toList();
	}

	@Test
	void areFound() throws IOException {
		assertTrue(projects().size() > 30, () -> projects().toString());
		assertTrue(profile("formatter.xml").size() > 300);
		assertTrue(profile("cleanup.xml").size() > 40);
	}

	@ParameterizedTest
	@MethodSource("projects")
	void formatAsTheBuildDoes(Path project) throws IOException {
		assertHolds(profile("formatter.xml"), project.resolve(".settings/org.eclipse.jdt.core.prefs"));
	}

	@ParameterizedTest
	@MethodSource("projects")
	void cleanUpAndSortImportsAlike(Path project) throws IOException {
		Map<String, String> expected = profile("cleanup.xml");
		expected.put("org.eclipse.jdt.ui.importorder", String.join(";", importOrder()) + ";");
		assertHolds(expected, project.resolve(".settings/org.eclipse.jdt.ui.prefs"));
	}

	@ParameterizedTest
	@MethodSource("projects")
	void importsStandInTheirOrder(Path project) throws IOException {
		for (SourceFile source : SourceFile.below(project)) {
			if (!source.isGenerated()) {
				List<String> found = IMPORT.matcher(Files.readString(source.path())).results()
						.map(each -> (each.group(1) == null ? "" : "#") + each.group(2)).toList();
				assertEquals(sorted(found), found, () -> source.path().toString());
			}
		}
	}

	private static void assertHolds(Map<String, String> expected, Path file) throws IOException {
		Properties properties = properties(file);
		Map<String, String> found = new TreeMap<>();
		expected.keySet().forEach(key -> found.put(key, properties.getProperty(key)));
		assertEquals(expected, found, () -> file + ": run releng/eclipse/apply");
	}

	/** By group, then by package and name; whatever is in no group stands last. */
	private static List<String> sorted(List<String> imports) throws IOException {
		List<String> order = importOrder();
		List<String> sorted = new ArrayList<>(imports);
		sorted.sort((one, other) -> {
			int group = Integer.compare(group(one, order), group(other, order));
			return group == 0 ? sortKey(one).compareTo(sortKey(other)) : group;
		});
		return sorted;
	}

	private static int group(String imported, List<String> order) {
		int group = order.indexOf(imported.startsWith("#") ? "#" : imported.substring(0, imported.indexOf('.')));
		return group < 0 ? order.size() : group;
	}

	/** A package's types stand before its sub-packages'. */
	private static String sortKey(String imported) {
		int last = imported.lastIndexOf('.');
		return imported.startsWith("#") ? imported
				: imported.substring(0, last).replace('.', '\0') + "\0\0" + imported.substring(last);
	}

	private static List<String> importOrder() throws IOException {
		return properties(ECLIPSE.resolve("sealbench.importorder")).entrySet().stream()
				.collect(Collectors.toMap(each -> Integer.valueOf(each.getKey().toString()),
						each -> each.getValue().toString(), (one, other) -> one, TreeMap::new))
				.values().stream().toList();
	}

	private static Map<String, String> profile(String file) throws IOException {
		return SETTING.matcher(Files.readString(ECLIPSE.resolve(file))).results().collect(
				Collectors.toMap(each -> each.group(1), each -> each.group(2), (one, other) -> other, TreeMap::new));
	}

	private static Properties properties(Path file) throws IOException {
		Properties properties = new Properties();
		try (var in = Files.newBufferedReader(file)) {
			properties.load(in);
		}
		return properties;
	}
}
