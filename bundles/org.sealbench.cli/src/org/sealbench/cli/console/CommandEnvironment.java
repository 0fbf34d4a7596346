// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * The environment that a command runs in.
 *
 * @param out         receives results
 * @param err         receives messages, progress and errors
 * @param environment variables by name
 * @param folder      the working folder
 * @param userHome    the user's home folder
 * @param terminal    the person at the keyboard, if there is one
 */
public record CommandEnvironment(PrintStream out, PrintStream err, Map<String, String> environment, Path folder,
		Path userHome, Terminal terminal) {

	/** What is printed can be seen, whoever wrote it: see {@link VisibleStream}. */
	public CommandEnvironment {
		out = VisibleStream.over(out);
		err = VisibleStream.over(err);
	}

	public static CommandEnvironment ofThisProcess() {
		Terminal terminal = SystemTerminal.find();
		return new CommandEnvironment(terminal.canAsk() ? System.out : utf8(FileDescriptor.out), System.err,
				System.getenv(), Path.of("").toAbsolutePath(), Path.of(System.getProperty("user.home", "")), terminal);
	}

	/** Output to a file or another program is UTF-8 whatever the locale: JSON demands it (RFC 8259 §8.1). */
	private static PrintStream utf8(FileDescriptor descriptor) {
		return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
	}

	/** An environment variable, or the empty string. */
	public String variable(String name) {
		return environment.getOrDefault(name, "");
	}

	/** The user's folder for what Sealbench keeps between runs (XDG Base Directory Specification 0.8). */
	public Path state() {
		String own = variable("SEALBENCH_STATE_HOME");
		if (!own.isEmpty()) {
			return Path.of(own);
		}
		String xdg = variable("XDG_STATE_HOME");
		return (xdg.isEmpty() ? userHome.resolve(".local/state") : Path.of(xdg)).resolve("sealbench");
	}
}
