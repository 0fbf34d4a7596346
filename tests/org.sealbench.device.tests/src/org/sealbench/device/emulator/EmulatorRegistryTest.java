// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.common.file.UserFolders;
import org.sealbench.device.DeviceProblem;

class EmulatorRegistryTest {

	private static final URI URL = URI.create("https://127.0.0.1:9001");

	@TempDir
	Path folder;

	@Test
	void findsWhatWasAddedUntilItIsRemoved() throws ProblemException {
		EmulatorRegistry registry = new EmulatorRegistry(folder.resolve("emulators"));
		assertEquals(List.of(), registry.list());
		EmulatorEntry entry = EmulatorRegistry.entry(URL, "aa", "token", folder);
		registry.add(entry);
		assertEquals(Optional.of(entry), registry.find(URI.create("https://127.0.0.1:9001/")));
		assertEquals(Optional.empty(), registry.find(URI.create("https://127.0.0.1:9002")));
		registry.remove(entry);
		assertEquals(List.of(), registry.list());
	}

	@Test
	void forgetsEmulatorsWhoseProcessIsGone() throws Exception {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-version").start();
		Instant started = process.info().startInstant().orElse(Instant.EPOCH);
		process.waitFor();
		EmulatorRegistry registry = new EmulatorRegistry(folder);
		registry.add(new EmulatorEntry(URL, process.pid(), started, "aa", "token", "x"));
		assertEquals(List.of(), registry.list());
		assertEquals(0, folder.toFile().list().length);
	}

	@Test
	void saysWhetherTheProcessIsTheEmulatorsAlone() throws Exception {
		Path inner = folder.resolve("emulators");
		EmulatorRegistry registry = new EmulatorRegistry(inner);
		registry.add(EmulatorRegistry.entry(URL, "aa", "token", folder, true));
		assertEquals(Boolean.TRUE, registry.list().get(0).alone());
		Path file;
		try (var files = Files.list(inner)) {
			file = files.findFirst().orElseThrow();
		}
		String text = Files.readString(file);
		String earlier = text.replaceAll(",\\s*\"alone\": true", "");
		assertNotEquals(text, earlier);
		Files.writeString(file, earlier);
		assertNull(registry.list().get(0).alone(), "an entry of an earlier version");
		registry.add(EmulatorRegistry.entry(URL, "aa", "token", folder));
		assertEquals(Boolean.FALSE, registry.list().get(0).alone());
	}

	@Test
	void aProcessNumberUsedAgainIsNotTheEmulator() throws ProblemException {
		EmulatorRegistry registry = new EmulatorRegistry(folder);
		registry.add(new EmulatorEntry(URL, ProcessHandle.current().pid(), Instant.parse("2001-01-01T00:00:00Z"), "aa",
				"token", "x"));
		assertEquals(List.of(), registry.list());
	}

	@Test
	void onlyTheOwnerReadsIt() throws ProblemException, IOException {
		if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
			return;
		}
		Path inner = folder.resolve("emulators");
		new EmulatorRegistry(inner).add(EmulatorRegistry.entry(URL, "aa", "token", folder));
		try (var files = Files.list(inner)) {
			for (Path file : files.toList()) {
				assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
			}
		}
		assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(inner)));
	}

	@Test
	void theEnvironmentSaysWhereItIs() throws ProblemException {
		EmulatorRegistry.of(new UserFolders(Map.of("XDG_STATE_HOME", folder.toString()), Path.of("/nowhere")))
				.add(EmulatorRegistry.entry(URL, "aa", "token", folder));
		assertTrue(Files.isDirectory(folder.resolve("sealbench").resolve("emulators")));
		Path own = folder.resolve("own");
		Map<String, String> environment = Map.of("XDG_STATE_HOME", "/nowhere", "SEALBENCH_STATE_HOME", own.toString());
		EmulatorRegistry.of(new UserFolders(environment, Path.of("/nowhere")))
				.add(EmulatorRegistry.entry(URL, "aa", "token", folder));
		assertTrue(Files.isDirectory(own.resolve("emulators")));
	}

	@Test
	void aFolderThatIsNoneIsNamed() throws IOException {
		Path file = Files.writeString(folder.resolve("emulators"), "a file");
		EmulatorRegistry registry = new EmulatorRegistry(file);
		Problem refused = assertThrows(ProblemException.class,
				() -> registry.add(EmulatorRegistry.entry(URL, "aa", "token", folder))).problem();
		assertEquals(DeviceProblem.REGISTRY_UNUSABLE, refused.code());
		assertEquals(file.toString(), refused.place().object());
		assertEquals("a file", Files.readString(file));
	}

	@Test
	void aTokenIsNotInTheText() {
		assertFalse(EmulatorRegistry.entry(URL, "aa", "secret", folder).toString().contains("secret"));
	}
}
