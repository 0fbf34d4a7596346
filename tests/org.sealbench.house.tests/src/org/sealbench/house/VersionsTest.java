// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** What runs in the workbench and what runs on the command line and in plain tests are the same libraries. */
class VersionsTest {

	private static final Path TARGET = Path.of("target-platform/org.sealbench.target");
	private static final Path LIBRARIES = Path.of("releng/org.sealbench.libraries/pom.xml");
	private static final Path ADVISORIES = Path.of("docs/security.md");
	/** What the table calls a library, by part of an artifact's name. */
	private static final Map<String, String> LIBRARY_NAMES = Map.of("bouncycastle", "Bouncy Castle", "milo", "Milo",
			"netty", "Netty", "jetty", "Jetty", "logback", "Logback", "guava", "Guava", "gson", "Gson");
	private static final Pattern EXACT = Pattern.compile("\\d+(\\.\\d+)*([.-][A-Za-z]+)?");

	@Test
	void ofTheTargetDefinitionAreExact() {
		assertExact(Dependencies.of(Checkout.ROOT.resolve(TARGET)));
	}

	@Test
	void ofTheLibrariesAreExact() {
		assertExact(Dependencies.of(Checkout.ROOT.resolve(LIBRARIES)));
	}

	@Test
	void agreeBetweenTargetDefinitionAndLibraries() {
		Map<String, String> target = Dependencies.of(Checkout.ROOT.resolve(TARGET));
		Dependencies.of(Checkout.ROOT.resolve(LIBRARIES)).forEach(
				(artifact, version) -> assertEquals(target.get(artifact), version, () -> artifact + " in " + TARGET));
	}

	@Test
	void ofTheTableOfAdvisoriesAreThoseInUse() throws IOException {
		List<String> rows = Files.readAllLines(Checkout.ROOT.resolve(ADVISORIES)).stream()
				.filter(line -> line.startsWith("| ")).toList();
		Dependencies.of(Checkout.ROOT.resolve(LIBRARIES)).forEach((artifact, version) -> {
			String number = version.replaceFirst("(\\.Final|-jre)$", "");
			if (!artifact.startsWith("org.eclipse.platform:") && !artifact.startsWith("org.eclipse.emf:")) {
				String library = LIBRARY_NAMES.entrySet().stream().filter(each -> artifact.contains(each.getKey()))
						.map(Map.Entry::getValue).findFirst().orElse(artifact.replaceFirst(".*:", ""));
				assertTrue(rows.stream().anyMatch(row -> row.contains(library) && row.contains(number)),
						() -> library + " " + number + " in " + ADVISORIES);
			}
		});
	}

	@Test
	void comeFromMavenOnly() {
		var locations = Dependencies.parse(Checkout.ROOT.resolve(TARGET)).getElementsByTagName("location");
		assertTrue(locations.getLength() > 0);
		for (int i = 0; i < locations.getLength(); i++) {
			assertEquals("Maven", locations.item(i).getAttributes().getNamedItem("type").getNodeValue());
		}
	}

	private static void assertExact(Map<String, String> versions) {
		assertFalse(versions.isEmpty());
		versions.forEach(
				(artifact, version) -> assertTrue(EXACT.matcher(version).matches(), () -> artifact + " " + version));
	}
}
