// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

import org.sealbench.common.process.ChildProcess;

/** What this engineering station is called in records that others read. */
public final class StationName {

	private static final Path LINUX = Path.of("/proc/sys/kernel/hostname");
	/** Where macOS and the BSDs have the program that says it. */
	private static final Path PROGRAM = Path.of("/bin/hostname");

	private StationName() {
	}

	/** The machine's name, as its environment or its system gives it: looking it up in the network could take long. */
	public static String get() {
		return get(System::getenv, LINUX, PROGRAM);
	}

	/**
	 * The name; empty if none of the three gives it.
	 *
	 * @param file    that holds it
	 * @param program that prints it, where there is no such file
	 */
	static String get(UnaryOperator<String> environment, Path file, Path program) {
		for (String name : new String[] { "HOSTNAME", "COMPUTERNAME" }) {
			String value = environment.apply(name);
			if (value != null && !value.isBlank()) {
				return value;
			}
		}
		try {
			return Files.isReadable(file) ? Files.readString(file).strip() : printed(program);
		} catch (IOException e) {
			return "";
		}
	}

	private static String printed(Path program) throws IOException {
		if (!Files.isExecutable(program)) {
			return "";
		}
		Process process = ChildProcess.of(List.of(program.toString())).redirectErrorStream(true).start();
		process.getOutputStream().close();
		return new String(process.getInputStream().readNBytes(256), StandardCharsets.UTF_8).strip();
	}
}
