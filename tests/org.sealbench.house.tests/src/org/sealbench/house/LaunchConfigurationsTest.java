// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/**
 * The launch configurations of {@code releng/eclipse} name every bundle, the product's plug-ins and every test project.
 */
class LaunchConfigurationsTest {

	private static final Path FOLDER = Checkout.ROOT.resolve("releng/eclipse");
	private static final Pattern ENTRY = Pattern.compile("<setEntry value=\"([^@\"]+)@([^\"]+)\"");
	private static final Pattern PROJECT = Pattern.compile("PROJECT_ATTR\" value=\"([^\"]+)\"");
	private static final Pattern PLUGIN = Pattern.compile("<plugin id=\"([^\"]+)\"");

	@Test
	void theWorkbenchHasEveryBundleOfTheProduct() throws IOException {
		Set<String> expected = names(Checkout.ROOT.resolve("releng/osgi-fragments"));
		Checkout.bundles().forEach(each -> expected.add(each.name()));
		PLUGIN.matcher(Files.readString(Checkout.ROOT.resolve("releng/org.sealbench.product/sealbench.product")))
				.results().forEach(each -> expected.add(each.group(1)));
		assertEquals(expected, entries("Sealbench workbench.launch"));
		expected.add("org.sealbench.app.tests");
		assertEquals(expected, entries("Tests app (in the workbench).launch"));
	}

	@Test
	void everyTestProjectHasOne() throws IOException {
		Set<String> expected = names(Checkout.ROOT.resolve("tests"));
		expected.removeIf(each -> !each.endsWith(".tests"));
		Set<String> found = new TreeSet<>();
		for (Path file : Checkout.children(FOLDER)) {
			if (file.getFileName().toString().startsWith("Tests ")) {
				found.addAll(matches(PROJECT, file));
			}
		}
		assertEquals(expected, found);
	}

	@Test
	void theCommandLineStartsItsMainClass() throws IOException {
		String text = Files.readString(FOLDER.resolve("Sealbench command line.launch"));
		assertTrue(text.contains("value=\"org.sealbench.cli.Main\""));
		assertTrue(Files.exists(Checkout.ROOT.resolve("bundles/org.sealbench.cli/src/org/sealbench/cli/Main.java")));
	}

	private static Set<String> entries(String file) throws IOException {
		return matches(ENTRY, FOLDER.resolve(file));
	}

	private static Set<String> matches(Pattern pattern, Path file) throws IOException {
		return pattern.matcher(Files.readString(file)).results().map(each -> each.group(1))
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> names(Path folder) {
		return Checkout.children(folder).stream().filter(each -> Files.exists(each.resolve("pom.xml")))
				.map(each -> each.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
	}
}
