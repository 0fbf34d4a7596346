// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/**
 * The products of all systems are made of that of Linux: each with its fragment of SWT, and with what starts it there.
 */
class PlatformsTest {

	private static final String INFO = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";

	private final BuildTool platforms = new BuildTool("releng/release/build/Platforms.java");
	@TempDir
	private Path folder;

	@Test
	void everySystemHasItsFragmentAndItsStart() throws Exception {
		Path product = product();
		for (String each : List.of("gtk.linux.aarch64", "win32.win32.x86_64", "cocoa.macosx.aarch64",
				"cocoa.macosx.x86_64")) {
			BuildTool.jar(folder.resolve("fragments/org.eclipse.swt." + each + "-3.135.0.jar"),
					Map.of("Bundle-Version", "3.135.0.v1"));
		}
		Path made = folder.resolve("made");
		platforms.run(product, folder.resolve("fragments"), BuildTool.ROOT, "0.1.0", made);
		platforms.assertPassed();

		assertEquals(
				List.of("a,1.0.0,plugins/a.jar,4,false",
						"org.eclipse.swt.gtk.linux.x86_64,3.134.0,plugins/x.jar,4,false",
						"org.eclipse.equinox.launcher.gtk.linux.x86_64,1.2,plugins/y/,4,false"),
				Files.readAllLines(made.resolve("linux-x86_64/sealbench/" + INFO)));
		Path windows = made.resolve("windows-x86_64/sealbench");
		assertEquals(
				List.of("a,1.0.0,plugins/a.jar,4,false",
						"org.eclipse.swt.win32.win32.x86_64,3.135.0.v1,"
								+ "plugins/org.eclipse.swt.win32.win32.x86_64_3.135.0.v1.jar,4,false"),
				Files.readAllLines(windows.resolve(INFO)));
		assertTrue(Files.exists(windows.resolve("plugins/org.eclipse.swt.win32.win32.x86_64_3.135.0.v1.jar")));
		assertTrue(Files.readString(windows.resolve("sealbench.bat")).lines().count() > 10);
		assertTrue(Files.readString(windows.resolve("sealbench.bat")).contains("\r\n"));
		assertFalse(Files.exists(windows.resolve("sealbench")));
		assertFalse(Files.exists(windows.resolve("share")));
		assertMacos(made.resolve("macos-aarch64/sealbench"));
		assertTrue(Files.exists(made.resolve("linux-aarch64/sealbench/share")));
		assertFalse(Files.exists(made.resolve("linux-x86_64/sealbench/p2")));
		assertEquals(List.of("eclipse.product=p"),
				Files.readAllLines(made.resolve("linux-x86_64/sealbench/configuration/config.ini")));
	}

	private static void assertMacos(Path folder) throws Exception {
		Path contents = folder.resolve("Sealbench.app/Contents");
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
		Document plist = factory.newDocumentBuilder().parse(contents.resolve("Info.plist").toFile());
		NodeList keys = plist.getElementsByTagName("key");
		NodeList values = plist.getElementsByTagName("string");
		// All values but the last are texts, in the order of their keys.
		for (int i = 0; i < values.getLength(); i++) {
			String value = values.item(i).getTextContent();
			switch (keys.item(i).getTextContent()) {
			case "CFBundleExecutable" -> assertTrue(Files.exists(contents.resolve("MacOS").resolve(value)), value);
			case "CFBundleShortVersionString", "CFBundleVersion" -> assertEquals("0.1.0", value);
			default -> assertFalse(value.isBlank());
			}
		}
		assertTrue(Files.exists(contents.resolve("Eclipse/sealbench")));
		assertTrue(Files.exists(folder.resolve("README.md")));
		assertTrue(Files.readString(folder.resolve("sealbench")).contains("Sealbench.app/Contents/Eclipse/sealbench"));
	}

	private Path product() throws IOException {
		Path product = folder.resolve("product");
		for (String file : List.of("sealbench", "sealbench.bat", "install", "README.md", "LICENSE", "NOTICE",
				"THIRD-PARTY.txt", "lib/find-java.sh", "share/man/a.1", "docs/index.html", "licences/a.txt",
				"p2/memory", "artifacts.xml", "plugins/a.jar", "plugins/org.eclipse.swt.gtk.linux.x86_64_3.134.0.jar",
				"plugins/org.eclipse.equinox.launcher.gtk.linux.x86_64_1.2/eclipse.so", "configuration/config.ini",
				INFO)) {
			Files.createDirectories(product.resolve(file).getParent());
			Files.createFile(product.resolve(file));
		}
		Files.writeString(product.resolve("configuration/config.ini"),
				"#Mon Nov 30 13:16:17 UTC 2026\neclipse.p2.profile=x\neclipse.product=p\n");
		Files.writeString(product.resolve(INFO), """
				a,1.0.0,plugins/a.jar,4,false
				org.eclipse.swt.gtk.linux.x86_64,3.134.0,plugins/x.jar,4,false
				org.eclipse.equinox.launcher.gtk.linux.x86_64,1.2,plugins/y/,4,false
				""");
		return product;
	}
}
