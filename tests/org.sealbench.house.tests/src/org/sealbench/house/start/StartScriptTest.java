// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the start script makes of its surroundings, with a program in the place of Java that prints how it was started:
 * services without HOME, homes that cannot be written, displays that cannot be opened.
 */
class StartScriptTest {

	private static final Path CHECKOUT = Path.of(System.getProperty("sealbench.root", "../.."));
	private static final String COMPILER = "releng/org.sealbench.headless/scripts/compiler.json";
	/** Nobody can make a folder there, root included. */
	private static final String NOWHERE = "/proc/nowhere";

	@TempDir
	private Path folder;
	private Path java;

	private record Result(int exitCode, String out, String err) {
	}

	@BeforeEach
	void aProductWithAJavaThatTellsHowItWasStarted() throws IOException {
		Path lib = Files.createDirectories(folder.resolve("product/lib"));
		Files.copy(CHECKOUT.resolve("sealbench"), folder.resolve("product/sealbench"));
		Files.copy(CHECKOUT.resolve("releng/org.sealbench.headless/scripts/find-java.sh"), lib.resolve("find-java.sh"));
		Files.copy(CHECKOUT.resolve(COMPILER), lib.resolve("compiler.json"));
		Files.writeString(lib.resolve("digest"), "0\n");
		Files.createFile(lib.resolve("sealbench-25.0.1-0.aot"));
		java = Files.createDirectories(folder.resolve("java/bin")).resolve("java");
		Files.writeString(folder.resolve("java/release"), "JAVA_VERSION=\"25.0.1\"\n");
		java("printf '%s\\n' \"$@\"; printf 'state=%s\\n' \"${SEALBENCH_STATE_HOME:-}\"");
	}

	@Test
	void everyCommandMakesKeysWithTheOptimisingCompiler() throws Exception {
		String file = folder.toRealPath().resolve("product/lib/compiler.json").toString();
		for (String command : List.of("cert new", "device set", "protect", "compile", "--json cert list",
				"cert new --help")) {
			Result result = run(Map.of(), command.split(" "));
			assertEquals(file, line(result.out(), "-XX:CompilerDirectivesFile="), command);
			assertFalse(result.out().contains("TieredStopAtLevel"), command);
		}
		for (String command : List.of("emulator", "demo", "cert import x.pem --store ca")) {
			String out = run(Map.of(), command.split(" ")).out();
			assertFalse(out.contains("Compiler") || out.contains("TieredStopAtLevel"), command);
		}
	}

	@Test
	void whatOnlyReadsTakesTheQuickCompilerAlone() throws Exception {
		for (String command : List.of("cert list", "cert show 1", "device list --json", "check", "matrix", "--version",
				"--version --json", "--help", "cert --help")) {
			String out = run(Map.of(), command.split(" ")).out();
			assertTrue(out.contains("-XX:TieredStopAtLevel=1\n"), command);
			assertFalse(out.contains("Compiler"), command);
		}
	}

	@Test
	void theJavaVirtualMachineTakesTheFileAndSaysNothingAboutIt() throws Exception {
		Path real = Path.of(System.getProperty("java.home"), "bin", "java");
		Process process = new ProcessBuilder(real.toString(), "-XX:+UnlockDiagnosticVMOptions", "-XX:-DisplayVMOutput",
				"-XX:CompilerDirectivesFile=" + CHECKOUT.resolve(COMPILER), "--version").redirectErrorStream(true)
				.start();
		String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, process.waitFor(), out);
		assertFalse(out.contains("directive"), out);
	}

	private void java(String script) throws IOException {
		Files.writeString(java, "#!/bin/sh\n" + script + "\n");
		Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
	}

	@Test
	void withoutHomeThatOfTheAccountIsTaken() throws Exception {
		Result result = run(Map.of(), "device", "list");
		assertEquals(0, result.exitCode(), result.err());
		String home = line(result.out(), "-Duser.home=");
		assertTrue(home.startsWith("/"), home);
		assertTrue(result.out().endsWith("device\nlist\nstate=\n"), result.out());
	}

	@Test
	void homeOfTheEnvironmentReachesJava() throws Exception {
		Result result = run(Map.of("HOME", folder.toString()), "device", "list");
		assertEquals(folder.toString(), line(result.out(), "-Duser.home="));
		assertEquals("", line(result.out(), "state="));
	}

	@Test
	void aLocaleThatKnowsAsciiAloneOrIsNotInstalledGivesWayToUnicode() throws Exception {
		java("printf '%s' \"$LC_ALL\"");
		for (String asked : List.of("", "C", "POSIX", "tlh_QO.UTF-8")) {
			assertEquals("C.UTF-8", run(Map.of("LANG", "C", "LC_ALL", asked), "device", "list").out(), asked);
		}
	}

	@Test
	void whoCannotWriteToTheirHomeHasAFolderOfTheirOwn() throws Exception {
		Path runtime = Files.createDirectory(folder.resolve("runtime"));
		Result result = run(Map.of("HOME", NOWHERE, "XDG_RUNTIME_DIR", runtime.toString()), "demo");
		assertEquals(runtime.resolve("sealbench/state").toString(), line(result.out(), "state="));
		assertEquals("rwx------", permissions(runtime.resolve("sealbench")));
		Path temporary = Files.createDirectory(folder.resolve("tmp"));
		Result other = run(Map.of("HOME", NOWHERE, "TMPDIR", temporary.toString()), "demo");
		Path own = only(temporary);
		assertEquals(own.resolve("state").toString(), line(other.out(), "state="));
		assertEquals("rwx------", permissions(own));
	}

	@Test
	void aFolderThatSomebodyElseMayHaveMadeIsNotUsed() throws Exception {
		Path temporary = Files.createDirectory(folder.resolve("tmp"));
		run(Map.of("HOME", NOWHERE, "TMPDIR", temporary.toString()), "demo");
		Path own = only(temporary);
		Files.delete(own);
		Files.createSymbolicLink(own, Files.createDirectory(folder.resolve("elsewhere")));
		assertEquals("", line(run(Map.of("HOME", NOWHERE, "TMPDIR", temporary.toString()), "demo").out(), "state="));
		Result window = run(Map.of("HOME", NOWHERE, "TMPDIR", temporary.toString(), "DISPLAY", ":77"));
		assertEquals(3, window.exitCode());
		assertOneLine(window, "error: workbench: there is no folder to write to");
	}

	@Test
	void relativeBaseDirectoriesAreIgnored() throws Exception {
		Result result = run(Map.of("HOME", folder.toString(), "XDG_STATE_HOME", "state", "XDG_DATA_HOME", "data",
				"DISPLAY", ":77"));
		assertEquals(0, result.exitCode(), result.err());
		assertTrue(Files.isDirectory(folder.resolve(".local/share/sealbench/workspace")));
	}

	@Test
	void aDisplayThatCannotBeOpenedIsOneLine() throws Exception {
		java("echo 'Gtk-WARNING **: cannot open display: :77' >&2; echo '<html>'; exit 13");
		Result result = run(Map.of("HOME", folder.toString(), "DISPLAY", ":77"));
		assertEquals(2, result.exitCode());
		assertOneLine(result, "error: workbench: the display :77 cannot be opened.");
		assertEquals(2, run(Map.of("HOME", folder.toString())).exitCode());
	}

	@Test
	void aWindowThatFailsOtherwiseNamesItsLog() throws Exception {
		java("echo 'something of Eclipse'; exit 13");
		Result result = run(Map.of("HOME", folder.toString(), "DISPLAY", ":77"));
		assertEquals(70, result.exitCode());
		Path log = folder.resolve(".local/share/sealbench/workbench.log");
		assertOneLine(result, "error: workbench: it ended with code 13. See its log " + log);
		assertEquals("something of Eclipse\n", Files.readString(log));
		assertEquals("rw-------", permissions(log));
	}

	@ParameterizedTest
	@ValueSource(strings = { "077", "000" })
	void theFileOfLoadedClassesIsReadByAllAndWrittenByNobodyElse(String umask) throws Exception {
		Path file = folder.resolve("product/lib/sealbench-25.0.1-0.aot");
		Files.delete(file);
		java("for each; do case $each in -XX:AOTCacheOutput=*) echo classes >\"${each#*=}\" ;; esac; done");
		Files.move(folder.resolve("product/sealbench"), folder.resolve("product/start"));
		Files.writeString(folder.resolve("product/sealbench"),
				"umask " + umask + "; exec bash \"${0%/*}/start\" \"$@\"\n");
		run(Map.of("HOME", folder.toString()), "device", "list");
		assertEquals("rw-r--r--", permissions(file));
	}

	@Test
	void aFileOfAProjectOpensTheWindowWithIt() throws Exception {
		Path plant = Files.createDirectories(folder.resolve("a plant"));
		Path device = Files.createDirectories(plant.resolve("devices")).resolve("PLC_1.device");
		Files.createFile(device);
		Path file = Files.createFile(plant.resolve("plant.sealbench"));
		Map<String, String> desktop = Map.of("HOME", folder.toString(), "DISPLAY", ":77");
		Path log = folder.resolve(".local/share/sealbench/workbench.log");
		for (Path each : List.of(file, device)) {
			Files.deleteIfExists(log);
			assertEquals(new Result(0, "", ""), run(desktop, each.toString()));
			assertEquals(plant.toString(), line(Files.readString(log), "-Dsealbench.open="));
		}
		Path alone = Files.createFile(folder.resolve("alone.device"));
		Result none = run(desktop, alone.toString());
		assertEquals(3, none.exitCode());
		assertOneLine(none, "error: workbench: " + alone + " belongs to no project");
		assertOneLine(run(desktop, plant.resolve("other.sealbench").toString()), "error: workbench: there is no file ");
	}

	@Test
	void whatDesktopLibrariesWriteDoesNotReachTheTerminal() throws Exception {
		java("echo 'Gtk-CRITICAL **: assertion failed' >&2; echo 'INFO a library'");
		assertEquals(new Result(0, "", ""), run(Map.of("HOME", NOWHERE, "DISPLAY", ":77", "XDG_RUNTIME_DIR",
				Files.createDirectory(folder.resolve("runtime")).toString())));
		assertTrue(Files.isDirectory(folder.resolve("runtime/sealbench/workspace")));
	}

	@Test
	void theJavaThatCameWithTheProductGoesBeforeAnyOther() throws Exception {
		Path own = Files.createDirectories(folder.resolve("product/jre/bin")).resolve("java");
		Files.writeString(folder.resolve("product/jre/release"), "JAVA_VERSION=\"25.0.1\"\n");
		Files.writeString(own, "#!/bin/sh\necho the one beside it\n");
		Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwx------"));
		assertEquals("the one beside it\n", run(Map.of("HOME", folder.toString()), "device", "list").out());
	}

	private static void assertOneLine(Result result, String beginning) {
		assertTrue(result.err().startsWith(beginning), result.err());
		assertEquals(1, result.err().lines().count(), result.err());
		assertEquals("", result.out());
	}

	private static String line(String text, String beginning) {
		List<String> found = text.lines().filter(each -> each.startsWith(beginning)).toList();
		assertFalse(found.isEmpty(), text);
		return found.get(0).substring(beginning.length());
	}

	private static Path only(Path folder) throws IOException {
		try (Stream<Path> all = Files.list(folder)) {
			List<Path> found = all.toList();
			assertEquals(1, found.size(), found::toString);
			return found.get(0);
		}
	}

	private static String permissions(Path path) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
	}

	private Result run(Map<String, String> environment, String... arguments) throws Exception {
		Path out = Files.createTempFile(folder, "out", "");
		Path err = Files.createTempFile(folder, "err", "");
		ProcessBuilder builder = new ProcessBuilder(
				Stream.concat(Stream.of("bash", folder.resolve("product/sealbench").toString()), Stream.of(arguments))
						.toList());
		builder.environment().clear();
		builder.environment().putAll(environment);
		builder.environment().put("PATH", System.getenv("PATH"));
		builder.environment().put("JAVA_HOME", folder.resolve("java").toString());
		int exitCode = builder.directory(folder.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile())
				.start().waitFor();
		return new Result(exitCode, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err));
	}
}
