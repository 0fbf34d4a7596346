// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** Runs a program of the build as the build does, on files that a test made. */
final class BuildTool {

	static final Path ROOT = Path.of(System.getProperty("sealbench.root", "../..")).toAbsolutePath().normalize();

	private final Path source;
	private final String classPath;
	private int exitCode;
	private String said = "";

	/** @param source where the program is, from the top of the checkout */
	BuildTool(String source) {
		this(source, Path.of(""));
	}

	/** @param library a jar that the program needs */
	BuildTool(String source, Path library) {
		this.source = ROOT.resolve(source);
		this.classPath = library.toString();
	}

	void run(Object... arguments) throws IOException, InterruptedException {
		List<String> command = Stream
				.concat(Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classPath,
						source.toString()), Stream.of(arguments).map(Object::toString))
				.toList();
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		exitCode = process.waitFor();
	}

	void assertPassed() {
		assertEquals(0, exitCode, said);
	}

	void assertFailed(String why) {
		assertNotEquals(0, exitCode, said);
		assertTrue(said.contains(why), said);
	}

	/** Gives an entry of a jar this content. */
	static void replace(Path jar, String entry, byte[] content) throws IOException {
		try (FileSystem files = FileSystems.newFileSystem(jar)) {
			Files.write(files.getPath(entry), content);
		}
	}

	/** Writes a jar with these main attributes and these files, in their order. */
	static void jar(Path file, Map<String, String> attributes, String... files) throws IOException {
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		attributes.forEach(manifest.getMainAttributes()::putValue);
		Files.createDirectories(file.getParent());
		try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
			for (String each : files) {
				jar.putNextEntry(new JarEntry(each));
				jar.write(each.getBytes(StandardCharsets.UTF_8));
				jar.closeEntry();
			}
		}
	}
}
