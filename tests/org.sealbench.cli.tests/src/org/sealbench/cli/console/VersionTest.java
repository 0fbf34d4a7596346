// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.console;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class VersionTest {

	@Test
	void isThatOfTheBundle() throws IOException {
		Path manifest = Path.of(System.getProperty("sealbench.root"), "bundles/org.sealbench.cli/META-INF/MANIFEST.MF");
		assertTrue(Files.readString(manifest).contains("Bundle-Version: " + Version.NUMBER + ".qualifier"));
	}
}
