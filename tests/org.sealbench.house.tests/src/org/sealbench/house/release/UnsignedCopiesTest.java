// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house.release;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarFile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** The step of the build that copies libraries as the JVM can keep their classes. */
class UnsignedCopiesTest {

	@TempDir
	private Path folder;
	private BuildTool copies;

	@BeforeEach
	void theLibraryOfTheTool() throws URISyntaxException {
		copies = new BuildTool("releng/org.sealbench.headless/build/UnsignedCopies.java",
				Path.of(ClassReader.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
	}

	@Test
	void anOldClassGetsANewerFormatAndASignatureIsLeftOut() throws IOException, InterruptedException {
		jar("old.jar", "a/Old.class", type(Opcodes.V1_5));
		copies.run(folder.resolve("from"), folder.resolve("to"));
		copies.assertPassed();
		try (JarFile copy = new JarFile(folder.resolve("to/old.jar").toFile())) {
			assertEquals(Opcodes.V1_7, copy.getInputStream(copy.getEntry("a/Old.class")).readAllBytes()[7]);
			assertNull(copy.getEntry("META-INF/A.SF"));
		}
	}

	@Test
	void aClassOfTodayStaysAsItIs() throws IOException, InterruptedException {
		byte[] today = type(Opcodes.V21);
		jar("new.jar", "a/New.class", today);
		copies.run(folder.resolve("from"), folder.resolve("to"));
		copies.assertPassed();
		try (JarFile copy = new JarFile(folder.resolve("to/new.jar").toFile())) {
			assertArrayEquals(today, copy.getInputStream(copy.getEntry("a/New.class")).readAllBytes());
		}
	}

	@Test
	void aClassThatCannotBeReadIsNamedWithItsJar() throws IOException, InterruptedException {
		byte[] broken = type(Opcodes.V1_5);
		broken[9] = 99;
		jar("broken.jar", "a/Broken.class", broken);
		copies.run(folder.resolve("from"), folder.resolve("to"));
		copies.assertFailed("broken.jar: a/Broken.class");
	}

	@Test
	void aClassThatIsCutOffIsNamedWithItsJar() throws IOException, InterruptedException {
		jar("short.jar", "a/Short.class", new byte[5]);
		copies.run(folder.resolve("from"), folder.resolve("to"));
		copies.assertFailed("short.jar: a/Short.class");
	}

	private static byte[] type(int format) {
		ClassWriter writer = new ClassWriter(0);
		writer.visit(format, Opcodes.ACC_PUBLIC, "a/Type", null, "java/lang/Object", null);
		writer.visitEnd();
		return writer.toByteArray();
	}

	private void jar(String name, String entry, byte[] content) throws IOException {
		Path jar = folder.resolve("from").resolve(name);
		BuildTool.jar(jar, Map.of(), "META-INF/A.SF", entry);
		BuildTool.replace(jar, entry, content);
	}
}
