// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.console;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;

import org.sealbench.common.Problem;
import org.sealbench.common.file.TypedPath;
import org.sealbench.project.folder.ProjectProblem;

/**
 * Whether a command whose change met another one's is done once more, on what the project is then. That is safe as long
 * as the first time did nothing but fail: it printed no result, asked nobody, and acted on nothing but the project.
 */
public final class Repetition {

	private boolean safe = true;
	private boolean wanted;

	/** Something happened that must not happen twice. */
	public void forbid() {
		safe = false;
	}

	/** Arguments that name a pipe or a device: what was read from there is gone. */
	public void look(CommandEnvironment here, String... arguments) {
		for (String each : arguments) {
			TypedPath.find(each.substring(each.indexOf('=') + 1)).map(here.folder()::resolve)
					.filter(file -> Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file))
					.ifPresent(file -> forbid());
		}
	}

	/** Whether a result with these problems is not shown, since the command is done once more. */
	boolean replaces(List<Problem> problems) {
		wanted = safe
				&& problems.stream().anyMatch(each -> each.isError() && each.code() == ProjectProblem.CHANGED_OUTSIDE);
		return wanted;
	}

	/** Whether the command is to be done once more. */
	public boolean isWanted() {
		return wanted;
	}

	/** The environment of a command that is observed. */
	public CommandEnvironment observe(CommandEnvironment here) {
		PrintStream out = new VisibleStream(new Output(here.out()), here.out().charset());
		return new CommandEnvironment(out, here.err(), here.environment(), here.folder(), here.userHome(),
				new Questions(here.terminal()), new Input(here.in()));
	}

	private final class Output extends FilterOutputStream {

		Output(PrintStream out) {
			super(out);
		}

		@Override
		public void write(int octet) throws IOException {
			forbid();
			out.write(octet);
		}

		@Override
		public void write(byte[] octets, int from, int length) throws IOException {
			forbid();
			out.write(octets, from, length);
		}
	}

	/** What was read of standard input is gone. */
	private final class Input extends FilterInputStream {

		Input(InputStream in) {
			super(in);
		}

		@Override
		public int read() throws IOException {
			forbid();
			return in.read();
		}

		@Override
		public int read(byte[] octets, int from, int length) throws IOException {
			forbid();
			return in.read(octets, from, length);
		}
	}

	private final class Questions implements Terminal {

		private final Terminal terminal;

		Questions(Terminal terminal) {
			this.terminal = terminal;
		}

		@Override
		public boolean canAsk() {
			return terminal.canAsk();
		}

		@Override
		public boolean showsMessages() {
			return terminal.showsMessages();
		}

		@Override
		public String ask(String question) {
			forbid();
			return terminal.ask(question);
		}

		@Override
		public char[] askSecret(String question) {
			forbid();
			return terminal.askSecret(question);
		}
	}
}
