// SPDX-License-Identifier: EPL-2.0
package org.sealbench.e2e;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Programs run to their end, with a limit of time after which they are ended. */
final class Processes {

	private static final int LIMIT_SECONDS = 240;

	private Processes() {
	}

	/** What a program came to. */
	record Result(int exitCode, String out, String err) {

		Result requireDone() {
			if (exitCode != 0) {
				throw new AssertionError("exit code " + exitCode + "\n" + out + err);
			}
			return this;
		}
	}

	static Result run(Path folder, Map<String, String> environment, String input, List<String> command)
			throws IOException {
		Path out = Files.createTempFile("e2e", ".out");
		Path err = Files.createTempFile("e2e", ".err");
		try {
			ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(out.toFile())
					.redirectError(err.toFile());
			builder.environment().putAll(environment);
			Process process = builder.start();
			try (var stdin = process.getOutputStream()) {
				stdin.write(input.getBytes(StandardCharsets.UTF_8));
			} catch (IOException endedWithoutReading) {
				// A program need not read what it is offered.
			}
			await(process);
			return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
		} finally {
			Files.deleteIfExists(out);
			Files.deleteIfExists(err);
		}
	}

	static void await(Process process) {
		try {
			if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
				throw new AssertionError("not ended in " + LIMIT_SECONDS + " s");
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new AssertionError(e);
		} finally {
			process.destroyForcibly();
		}
	}
}
