// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {

	@TempDir
	private Path folder;

	private Path program(String in) throws IOException {
		Path program = Files.writeString(Files.createDirectories(folder.resolve(in)).resolve("tool.exe"), "");
		program.toFile().setExecutable(true);
		return program;
	}

	@Test
	void aProgramIsTheFirstOnThePathThatCanBeRun() throws IOException {
		Files.createDirectories(folder.resolve("a/tool.exe"));
		Files.writeString(Files.createDirectories(folder.resolve("b")).resolve("other.exe"), "");
		Path wanted = program("c" + File.pathSeparator + "c");
		program("d");
		String path = String.join(File.pathSeparator, folder.resolve("a").toString(), folder.resolve("b").toString(),
				folder.resolve("missing").toString(), "\"" + wanted.getParent() + "\"", folder.resolve("d").toString());
		assertEquals(wanted.toString(), ChildProcess.program("tool.exe", path));
	}

	/** A stranger's project may hold a program called git. */
	@Test
	void noProgramOfTheWorkingDirectoryIsFound() throws IOException {
		Path here = Path.of("").toAbsolutePath();
		String relative = here.relativize(program("c").getParent()).toString();
		for (String path : new String[] { relative, "." + File.pathSeparator + relative, "", null, "\0" }) {
			IOException refused = assertThrows(IOException.class, () -> ChildProcess.program("tool.exe", path));
			assertEquals("no program tool.exe is on the path", refused.getMessage());
		}
	}

	@Test
	void aProgramWithItsFolderIsTakenAsItIs() throws IOException {
		String program = program("c").toString();
		assertEquals(program, ChildProcess.program(program, ""));
		assertEquals(List.of(program, "-f"), ChildProcess.of(List.of(program, "-f")).command());
	}
}
