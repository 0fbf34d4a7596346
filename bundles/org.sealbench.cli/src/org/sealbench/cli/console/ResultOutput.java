// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.sealbench.common.IoReason;
import org.sealbench.common.Problem;
import org.sealbench.operations.OperationProblem;

/**
 * Standard output, and whether all results got there: a print stream swallows what goes wrong, and a script would take
 * half a list for the whole one where a disk is full.
 */
public final class ResultOutput extends FilterOutputStream {

	private final boolean isPipe;
	private IOException lost;

	ResultOutput(OutputStream target, boolean isPipe) {
		super(target);
		this.isPipe = isPipe;
	}

	/** That of this process. */
	public static ResultOutput ofThisProcess() {
		return new ResultOutput(new FileOutputStream(FileDescriptor.out), isPipe(Path.of("/proc/self/fd/1")));
	}

	/** What is written into a pipe is lost for one reason alone, which the system words in the user's language. */
	private static boolean isPipe(Path output) {
		try {
			return Files.readSymbolicLink(output).toString().startsWith("pipe:");
		} catch (IOException | UnsupportedOperationException e) {
			return false; // not on this system: the word is looked for
		}
	}

	@Override
	public void write(int octet) throws IOException {
		write(new byte[] { (byte) octet }, 0, 1);
	}

	@Override
	public void write(byte[] content, int offset, int length) throws IOException {
		try {
			out.write(content, offset, length);
		} catch (IOException e) {
			lost = lost == null ? e : lost;
			throw e;
		}
	}

	/**
	 * The exit code of a command that has ended with another one. Where results were lost that nobody else speaks of,
	 * this says so; a reader who closes a pipe has had enough, which is no failure.
	 */
	public int exitCode(int ended, PrintStream err) {
		if (ended != 0 || lost == null || isClosedPipe(lost)) {
			return ended;
		}
		Problem problem = OperationProblem.cannotWrite(Path.of("standard output"), lost).problem();
		err.println("error: " + ResultPrinter.text(problem));
		return problem.code().category().exitCode();
	}

	private boolean isClosedPipe(IOException failure) {
		return isPipe || IoReason.of(failure).toLowerCase(Locale.ROOT).contains("pipe");
	}
}
