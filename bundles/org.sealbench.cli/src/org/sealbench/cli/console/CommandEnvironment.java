// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import org.sealbench.common.UserFolders;
import org.sealbench.common.Wipe;

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

	/** What is printed can be seen, whoever wrote it: see {@link VisibleStream}. */
	public CommandEnvironment {
		out = VisibleStream.over(out);
		err = VisibleStream.over(err);
	}

	public static CommandEnvironment ofThisProcess() {
		Terminal terminal = SystemTerminal.find();
		return new CommandEnvironment(terminal.canAsk() ? System.out : utf8(FileDescriptor.out), System.err,
				System.getenv(), Path.of("").toAbsolutePath(), UserFolders.ofThisProcess().home(), terminal, System.in);
	}

	/** Output to a file or another program is UTF-8 whatever the locale: JSON demands it (RFC 8259 §8.1). */
	private static PrintStream utf8(FileDescriptor descriptor) {
		return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
	}

	/**
	 * The bytes of standard input up to the end of a line, which is left out, or up to its end. Nothing behind is
	 * taken, so that the next line can be read next.
	 *
	 * @param most how many bytes are read at most
	 */
	byte[] readLine(int most) throws IOException {
		byte[] line = new byte[0];
		for (int next = in.read(); next >= 0 && next != '\n' && line.length < most; next = in.read()) {
			byte[] longer = Arrays.copyOf(line, line.length + 1);
			longer[line.length] = (byte) next;
			Wipe.wipe(line);
			line = longer;
		}
		if (isLittleEndian(line)) {
			// The other half of the line end.
			in.read();
		}
		return line;
	}

	/** Whether it begins as UTF-16 with the low byte first does. */
	private static boolean isLittleEndian(byte... line) {
		return line.length >= 2 && line[0] == (byte) 0xFF && line[1] == (byte) 0xFE;
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
