// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.cli.console.CliProblem;
import org.sealbench.cli.console.CommandEnvironment;
import org.sealbench.cli.console.Interrupt;
import org.sealbench.common.Place;

class DefectTest {

	@TempDir
	private Path folder;

	@Test
	void aDefectIsOneLineAndItsStackTraceIsInTheLog() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		CommandEnvironment broken = new CommandEnvironment(new PrintStream(out), new PrintStream(err),
				Map.of("XDG_STATE_HOME", folder.toString()), folder, folder, null);
		int exitCode = new CommandRunner(broken, new Interrupt()).run("connect", "opc.tcp://127.0.0.1:1", "--login",
				"anna", "-v");
		String text = err.toString(StandardCharsets.UTF_8);
		Path log = folder.resolve("sealbench/sealbench.log");
		assertEquals(70, exitCode);
		assertTrue(text.contains("error: " + CliProblem.DEFECT.at(Place.of("sealbench connect"), log).line()), text);
		assertTrue(text.contains("log: " + log), text);
		assertTrue(
				text.contains(
						"error: sealbench connect: this is a defect of Sealbench. Please report it with the log "),
				text);
		assertFalse(text.contains("Exception"), text);
		assertFalse(text.contains("\tat "), text);
		assertTrue(Files.readString(log).contains("NullPointerException"));
		assertTrue(Files.readString(log).contains("\tat org.sealbench.cli."));
		assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(log)));
	}
}
