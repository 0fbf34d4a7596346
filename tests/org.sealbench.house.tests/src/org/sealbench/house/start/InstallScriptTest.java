// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
		assertTrue(Files.readAllLines(prefix.resolve(ENTRY)).contains("Exec=\"" + quoted + "\" %f"),
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

	@ParameterizedTest
	@ValueSource(strings = { "077", "000" })
	void whatIsInstalledOthersRunAndDoNotChangeWhateverTheUmask(String umask) throws Exception {
		Files.setPosixFilePermissions(product.resolve(ENTRY), PosixFilePermissions.fromString("rw-------"));
		Path prefix = folder.resolve("prefix");
		Path script = Files.writeString(folder.resolve("as"), "umask " + umask + "; exec bash \"$@\"\n");
		install(0, List.of(script.toString(), product.resolve("install").toString()), "--prefix", prefix.toString());
		try (var all = Files.walk(prefix)) {
			for (Path each : all.filter(each -> !Files.isSymbolicLink(each)).toList()) {
				String modes = PosixFilePermissions.toString(Files.getPosixFilePermissions(each));
				assertTrue(modes.matches("rwxr-xr-x|rw-r--r--"), each + " " + modes);
			}
		}
	}

	private List<String> install(int exitCode, String... arguments) throws IOException, InterruptedException {
		return install(exitCode, List.of(product.resolve("install").toString()), arguments);
	}

	private List<String> install(int exitCode, List<String> script, String... arguments)
			throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder("bash");
		builder.command().addAll(script);
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
