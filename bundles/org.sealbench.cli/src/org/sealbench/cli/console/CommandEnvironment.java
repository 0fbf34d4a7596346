// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

import org.sealbench.common.file.UserFolders;

/**
 * The environment that a command runs in.
 *
 * @param out         receives results
 * @param err         receives messages, progress and errors
 * @param environment variables by name
 * @param folder      the working folder
 * @param userHome    the user's home folder
 * @param terminal    the person at the keyboard, if there is one
 * @param in          what other programs give; read only where an option asks for it
 */
public record CommandEnvironment(PrintStream out, PrintStream err, Map<String, String> environment, Path folder,
		Path userHome, Terminal terminal, InputStream in) {

	/** One without standard input. */
	public CommandEnvironment(PrintStream out, PrintStream err, Map<String, String> environment, Path folder,
			Path userHome, Terminal terminal) {
		this(out, err, environment, folder, userHome, terminal, InputStream.nullInputStream());
	}

	/** What is printed can be seen, whoever wrote it ({@link VisibleStream}); input is read line by line. */
	public CommandEnvironment {
		out = VisibleStream.over(out);
		err = VisibleStream.over(err);
		in = LineInput.over(in);
	}

	/** @param output gets the results, unless they go to a terminal */
	public static CommandEnvironment ofThisProcess(ResultOutput output) {
		Terminal terminal = SystemTerminal.find();
		return new CommandEnvironment(terminal.canAsk() ? System.out : utf8(output), System.err, System.getenv(),
				Path.of("").toAbsolutePath(), UserFolders.ofThisProcess().home(), terminal, System.in);
	}

	/** Output to a file or another program is UTF-8 whatever the locale: JSON demands it (RFC 8259 §8.1). */
	private static PrintStream utf8(OutputStream target) {
		return new PrintStream(target, true, StandardCharsets.UTF_8);
	}

	/**
	 * The bytes of the next line of standard input: see {@link LineInput}.
	 *
	 * @param most how many bytes are read at most
	 */
	byte[] readLine(int most) throws IOException {
		return LineInput.over(in).readLine(most);
	}

	/** An environment variable, or the empty string. */
	public String variable(String name) {
		return environment.getOrDefault(name, "");
	}

	/** The user's folder for what Sealbench keeps between runs (XDG Base Directory Specification 0.8). */
	public Path state() {
		return new UserFolders(environment, userHome).state();
	}
}
