// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the install script puts where it is told to, and takes away again, whatever the folder is called. */
class InstallScriptTest {

	private static final Path LINUX = Path.of(System.getProperty("sealbench.root", "../..")).resolve("releng/linux");
	private static final String ENTRY = "share/applications/org.sealbench.Sealbench.desktop";

	@TempDir
	private Path folder;
	private Path product;

	@BeforeEach
	void anUnpackedProduct() throws IOException {
		product = Files.createDirectories(folder.resolve("down load/sealbench"));
		Files.write(product.resolve("install"), Files.readAllBytes(LINUX.resolve("install")));
		Files.createDirectories(product.resolve(ENTRY).getParent());
		Files.write(product.resolve(ENTRY), Files.readAllBytes(LINUX.resolve(ENTRY)));
		Files.writeString(product.resolve("sealbench"), "#!/bin/sh\necho started\n");
		assertTrue(product.resolve("sealbench").toFile().setExecutable(true));
	}

	@Test
	void theMenuEntryStartsTheProgramInAFolderOfAnyName() throws Exception {
		Path prefix = folder.resolve("a b|c&d%e$f\\g");
		assertEquals("", errors(install(0, "--prefix", prefix.toString())));
		String path = prefix.toRealPath() + "/lib/sealbench/sealbench";
		// Desktop Entry Specification 1.5, chapter 7; a string's own backslashes count twice (chapter 4).
		String quoted = path.replace("\\", "\\\\\\\\").replace("$", "\\\\$").replace("%", "%%");
		assertTrue(Files.readAllLines(prefix.resolve(ENTRY)).contains("Exec=\"" + quoted + "\""),
				Files.readString(prefix.resolve(ENTRY)));
		assertEquals(path, prefix.resolve("bin/sealbench").toRealPath().toString());
		assertEquals("", errors(install(0, "--uninstall", "--prefix", prefix.toString())));
		try (var left = Files.list(prefix)) {
			assertEquals(List.of(), left.toList());
		}
	}

	@Test
	void aFolderThatCannotBeWrittenIsSaidInOneLine() throws Exception {
		assertEquals(List.of("error: install: /proc/nowhere cannot be written to. Name another folder with --prefix."),
				install(2, "--prefix", "/proc/nowhere"));
	}

	@Test
	void whatSomebodyElsePutThereStays() throws Exception {
		Path prefix = folder.resolve("prefix");
		Path foreign = Files.createDirectories(prefix.resolve("share/applications")).resolve("other.desktop");
		Files.writeString(foreign, "[Desktop Entry]\n");
		install(0, "--prefix", prefix.toString());
		install(0, "--uninstall", "--prefix", prefix.toString());
		assertTrue(Files.exists(foreign));
		assertFalse(Files.exists(prefix.resolve("lib")) || Files.exists(prefix.resolve("bin")));
	}

	private List<String> install(int exitCode, String... arguments) throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder("bash", product.resolve("install").toString());
		builder.command().addAll(List.of(arguments));
		builder.environment().putAll(Map.of("HOME", folder.toString(), "LC_ALL", "C.UTF-8"));
		Process process = builder.redirectErrorStream(true).start();
		List<String> lines = process.inputReader().lines().toList();
		assertEquals(exitCode, process.waitFor(), lines.toString());
		return lines;
	}

	private static String errors(List<String> lines) {
		return String.join("\n", lines.stream().filter(line -> line.contains("error")).toList());
	}
}
