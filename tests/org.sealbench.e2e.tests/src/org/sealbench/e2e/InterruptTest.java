// SPDX-License-Identifier: EPL-2.0
package org.sealbench.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ending a command as Ctrl+C and the system do. */
class InterruptTest {

	@TempDir
	private Path folder;

	@Test
	void cancelsACommandCleanly() throws IOException, InterruptedException {
		Sealbench sealbench = new Sealbench(folder, folder.resolve("state"));
		Path err = folder.resolve("demo.err");
		Process process = sealbench.prepare("demo", "-v").redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.redirectError(err.toFile()).start();
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
		while (!Files.readString(err).contains("generating the keys") && process.isAlive() && System.nanoTime() < end) {
			process.waitFor(20, TimeUnit.MILLISECONDS);
		}
		process.destroy();
		Processes.await(process);
		assertEquals(1, process.exitValue(), Files.readString(err));
		assertTrue(Files.readString(err).contains("cancelled"), Files.readString(err));
	}
}
