// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check of the product's build that no library ships twice. */
class OneVersionTest {

	private static final Path CHECK = Checkout.ROOT.resolve("releng/org.sealbench.product/build/OneVersion.java");

	@TempDir
	private Path product;
	private String said;

	@BeforeEach
	void twoFolders() throws IOException {
		jar("plugins/bcprov_1.86.0.jar", "bcprov", "1.86", "org/bouncycastle/asn1/ASN1Object.class");
		jar("plugins/wrapped.a.b.fsm_1.0.2.jar", "wrapped.a.b.fsm", "1.0.2", "a/b/Fsm.class");
		jar("lib/terminal-3.29.0.jar", null, null, "a/c/Terminal.class");
	}

	@Test
	void passesWhatIsThereOnce() throws IOException, InterruptedException {
		assertEquals(0, check(), () -> said);
	}

	@Test
	void findsAnOlderVersionBesideANewOne() throws IOException, InterruptedException {
		jar("plugins/bcprov_1.84.0.jar", "bcprov;singleton:=true", "1.84", "org/bouncycastle/old/Old.class");
		assertNotEquals(0, check());
		assertTrue(said.contains("bcprov is there in the versions 1.84.0 and 1.86.0"), said);
	}

	@Test
	void findsAnOlderVersionInTheOtherFolder() throws IOException, InterruptedException {
		jar("lib/fsm-1.0.1.jar", null, null, "a/b/Old.class");
		assertNotEquals(0, check());
		assertTrue(said.contains("fsm is there in the versions 1.0.1 and 1.0.2"), said);
	}

	@Test
	void findsTheSameVersionInBothFolders() throws IOException, InterruptedException {
		jar("lib/fsm-1.0.2.jar", null, null, "a/b/Fsm.class");
		assertNotEquals(0, check());
		assertTrue(said.contains("plugins/wrapped.a.b.fsm_1.0.2.jar | lib/fsm-1.0.2.jar: both hold a/b/Fsm.class"),
				said);
	}

	@Test
	void findsALibraryUnderAnotherName() throws IOException, InterruptedException {
		jar("plugins/all-in-one.jar", "all.in.one", "9", "org/bouncycastle/asn1/ASN1Object.class");
		assertNotEquals(0, check());
		assertTrue(said.contains("both hold org/bouncycastle/asn1/ASN1Object.class"), said);
	}

	private int check() throws IOException, InterruptedException {
		Process run = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				CHECK.toString(), product.resolve("plugins").toString(), product.resolve("lib").toString())
				.redirectErrorStream(true).start();
		said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return run.waitFor();
	}

	private void jar(String file, String bundle, String version, String type) throws IOException {
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		if (bundle != null) {
			manifest.getMainAttributes().putValue("Bundle-SymbolicName", bundle);
			manifest.getMainAttributes().putValue("Bundle-Version", version);
		}
		Path target = product.resolve(file);
		Files.createDirectories(target.getParent());
		try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(target), manifest)) {
			jar.putNextEntry(new JarEntry(type));
			jar.closeEntry();
		}
	}
}
