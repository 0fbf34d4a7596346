package org.sealbench.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** What runs in the workbench and what runs on the command line and in plain tests are the same libraries. */
class VersionsTest {

	private static final Path TARGET = Path.of("target-platform/org.sealbench.target");
	private static final Path LIBRARIES = Path.of("releng/org.sealbench.libraries/pom.xml");
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
