// SPDX-License-Identifier: EPL-2.0
package org.sealbench.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

import org.junit.jupiter.api.Test;

/** The library that the build makes for the command line. */
class LibraryTest {

	/** The first format with stack maps (JVMS §4.1), without which the JVM keeps no class in its archive. */
	private static final int KEPT = 50;

	@Test
	void everyClassCanBeKeptInTheArchiveOfTheJvm() throws IOException {
		Path library = Path.of(System.getProperty("sealbench.root"), "releng/org.sealbench.headless/target",
				"sealbench/lib");
		int classes = 0;
		List<String> old = new ArrayList<>();
		try (DirectoryStream<Path> jars = Files.newDirectoryStream(library, "*.jar")) {
			for (Path each : jars) {
				try (JarFile jar = new JarFile(each.toFile())) {
					List<JarEntry> found = jar.stream().filter(entry -> entry.getName().endsWith(".class")).toList();
					classes += found.size();
					for (JarEntry entry : found) {
						if (format(jar, entry) < KEPT) {
							old.add(each.getFileName() + ": " + entry.getName());
						}
					}
				}
			}
		}
		assertEquals(List.of(), old);
		assertTrue(classes > 0, library.toString());
	}

	private static int format(JarFile jar, JarEntry entry) throws IOException {
		try (DataInputStream in = new DataInputStream(jar.getInputStream(entry))) {
			// The magic number and the minor version.
			in.skipNBytes(Integer.BYTES + Short.BYTES);
			return in.readUnsignedShort();
		}
	}
}
