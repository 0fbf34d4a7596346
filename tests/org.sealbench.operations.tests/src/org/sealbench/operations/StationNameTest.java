// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StationNameTest {

	@TempDir
	private Path folder;

	@Test
	void everySystemHasAWayToSayIt() throws Exception {
		Path nothing = folder.resolve("nothing");
		Path file = Files.writeString(folder.resolve("hostname"), "linux\n");
		assertEquals("windows", StationName.get(Map.of("COMPUTERNAME", "windows")::get, nothing, nothing));
		assertEquals("linux", StationName.get(name -> null, file, nothing));
		assertEquals("", StationName.get(name -> " ", nothing, nothing));
		assertFalse(StationName.get().isEmpty());
	}

	@Test
	void whereNoFileHoldsItItsProgramIsAsked() throws Exception {
		Path program = Files.writeString(folder.resolve("program"), "#!/bin/sh\necho mac\n");
		Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
		assertEquals("mac", StationName.get(name -> null, folder.resolve("nothing"), program));
	}
}
