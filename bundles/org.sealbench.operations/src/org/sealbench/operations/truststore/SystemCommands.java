// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.truststore;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.sealbench.common.process.ChildProcess;

/** Programs as processes of this machine, in the language that their output is parsed in. */
final class SystemCommands implements Machine.Commands {

	private static final int LIMIT_SECONDS = 300;

	@Override
	public Machine.Result run(List<String> command) throws IOException {
		Path out = Files.createTempFile("sealbench", ".out");
		try {
			ProcessBuilder builder = ChildProcess.of(command).redirectErrorStream(true).redirectOutput(out.toFile());
			builder.environment().put("LC_ALL", "C.UTF-8");
			Process process = builder.start();
			process.getOutputStream().close();
			if (!ended(process)) {
				throw new IOException(command.get(0) + " does not end");
			}
			return new Machine.Result(process.exitValue(), Files.readString(out, StandardCharsets.ISO_8859_1));
		} finally {
			Files.deleteIfExists(out);
		}
	}

	private static boolean ended(Process process) throws IOException {
		try {
			return process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException("interrupted", e);
		} finally {
			process.destroyForcibly();
		}
	}
}
