// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.console;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.sealbench.common.VisibleText;

/** The terminal of this process. */
final class SystemTerminal implements Terminal {

	private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

	private final Console console;

	private SystemTerminal(Console console) {
		this.console = console;
	}

	static Terminal find() {
		Console console = System.console();
		return console == null || !isTerminal(console) ? new NoTerminal() : new SystemTerminal(console);
	}

	/** From Java 22 on there may be a console without a terminal, and a method to find out. */
	private static boolean isTerminal(Console console) {
		try {
			return (boolean) Console.class.getMethod("isTerminal").invoke(console);
		} catch (NoSuchMethodException olderJava) {
			return true;
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public boolean canAsk() {
		return true;
	}

	@Override
	public boolean showsMessages() {
		try {
			String target = Files.readSymbolicLink(STANDARD_ERROR).toString();
			return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
		} catch (IOException | UnsupportedOperationException notLinux) {
			return true;
		}
	}

	@Override
	public String ask(String question) {
		return console.readLine("%s", VisibleText.of(question));
	}

	@Override
	public char[] askSecret(String question) {
		return console.readPassword("%s", VisibleText.of(question));
	}
}
