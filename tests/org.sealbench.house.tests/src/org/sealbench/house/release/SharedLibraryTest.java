// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The step of the product's build that keeps the command line and the workbench from holding a library twice. */
class SharedLibraryTest {

	private static final String STACK_MAPS = "as the build gave it stack maps";

	private final BuildTool share = new BuildTool("releng/org.sealbench.product/build/SharedLibrary.java");
	@TempDir
	private Path folder;
	private Path product;

	@BeforeEach
	void aLibraryOfWhichOneJarIsABundleToo() throws IOException, InterruptedException {
		product = folder.resolve("product");
		Path library = folder.resolve("library");
		BuildTool.jar(library.resolve("sealbench.jar"),
				Map.of("Class-Path", "same-1.0.jar other-1.0.jar old-1.0.jar many-1.0.jar"), "a/Main.class");
		Map<String, String> many = Map.of("Multi-Release", "true");
		BuildTool.jar(library.resolve("many-1.0.jar"), many, "many/Type.class", "META-INF/versions/9/many/Type.class");
		BuildTool.jar(product.resolve("plugins/wrapped.many_1.0.0.jar"), many, "many/Type.class",
				"META-INF/versions/9/many/Type.class", "META-INF/versions/9/OSGI-INF/MANIFEST.MF");
		BuildTool.jar(library.resolve("same-1.0.jar"), Map.of(), "same/Type.class", "META-INF/maven/pom.xml");
		BuildTool.jar(library.resolve("other-1.0.jar"), Map.of(), "other/Type.class");
		BuildTool.jar(product.resolve("plugins/same_1.0.0.v1.jar"), Map.of("Bundle-SymbolicName", "same"),
				"META-INF/ECLIPSE_.SF", "META-INF/ECLIPSE_.RSA", "same/Type.class");
		BuildTool.jar(product.resolve("plugins/other_1.0.0.jar"), Map.of(), "other/Type.class", "other/More.class");
		Map<String, String> old = Map.of("Bundle-SymbolicName", "old", "Bundle-Version", "1.0.0");
		BuildTool.jar(product.resolve("plugins/old_1.0.0.jar"), old, "old/Type.class");
		BuildTool.jar(library.resolve("old-1.0.jar"), old, "old/Type.class");
		BuildTool.replace(library.resolve("old-1.0.jar"), "old/Type.class", STACK_MAPS.getBytes(UTF_8));
		share.run(product, library);
		share.assertPassed();
	}

	@Test
	void theClassPathNamesTheBundleWhereItHoldsTheSame() throws IOException {
		try (JarFile main = new JarFile(product.resolve("lib/sealbench.jar").toFile())) {
			assertEquals(
					"../plugins/same_1.0.0.v1.jar other-1.0.jar ../plugins/old_1.0.0.jar "
							+ "../plugins/wrapped.many_1.0.0.jar",
					main.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH));
		}
		assertFalse(Files.exists(product.resolve("lib/same-1.0.jar")));
		assertTrue(Files.exists(product.resolve("lib/other-1.0.jar")),
				"a bundle with other contents is another library");
		assertTrue(Files.readString(product.resolve("lib/digest")).matches("[0-9a-f]{16}\n"));
	}

	@Test
	void aBundleOfOldClassesIsWhatTheLibraryHasOfIt() throws IOException {
		assertFalse(Files.exists(product.resolve("lib/old-1.0.jar")));
		try (FileSystem bundle = FileSystems.newFileSystem(product.resolve("plugins/old_1.0.0.jar"))) {
			assertEquals(STACK_MAPS, Files.readString(bundle.getPath("old/Type.class")));
		}
	}

	@Test
	void theBundleStaysABundleWithoutItsSignature() throws IOException {
		try (JarFile bundle = new JarFile(product.resolve("plugins/same_1.0.0.v1.jar").toFile())) {
			assertEquals("same", bundle.getManifest().getMainAttributes().getValue("Bundle-SymbolicName"));
			assertFalse(bundle.stream().anyMatch(each -> each.getName().startsWith("META-INF/ECLIPSE_")));
			assertTrue(bundle.getEntry("same/Type.class") != null);
		}
	}
}
