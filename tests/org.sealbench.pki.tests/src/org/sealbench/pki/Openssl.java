// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Asks the {@code openssl} command, a second opinion that shares no code with ours. */
public final class Openssl {

	/** What a run printed (both streams) and its exit code. */
	public record Answer(int exitCode, String text) {

		public Answer ok() {
			assertEquals(0, exitCode, text);
			return this;
		}
	}

	private final Path folder;

	public Openssl(Path folder) {
		this.folder = folder;
	}

	public Path file(String name, byte[] content) throws IOException {
		return Files.write(folder.resolve(name), content);
	}

	public Path file(String name, String content) throws IOException {
		return file(name, content.getBytes(StandardCharsets.ISO_8859_1));
	}

	public byte[] content(String name) throws IOException {
		return Files.readAllBytes(folder.resolve(name));
	}

	public Answer run(String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("openssl"));
		command.addAll(List.of(arguments));
		return command(command);
	}

	/** Runs another tool in the same folder. */
	Answer command(List<String> command) throws IOException, InterruptedException {
		Path output = Files.createTempFile(folder, "openssl", ".txt");
		Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
				.redirectOutput(output.toFile()).start();
		process.getOutputStream().close();
		if (!process.waitFor(120, TimeUnit.SECONDS)) {
			process.destroyForcibly().waitFor();
			throw new AssertionError("it does not end: " + command);
		}
		// Before version 3.2 it writes names as "CN = x", since then as "CN=x".
		return new Answer(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8).replace(" = ", "="));
	}
}
