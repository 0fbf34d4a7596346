// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.console;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;

import org.sealbench.common.VisibleText;

/**
 * Standard output and standard error of commands: what is printed is text, and no character in it steers the terminal
 * or makes a line of its own, whoever wrote it. A line is {@link #println(String)}; text of several lines is
 * {@link #print(String)}. Octets pass unchanged: the help and the progress bar are our own.
 */
final class VisibleStream extends PrintStream {

	VisibleStream(OutputStream target, Charset charset) {
		super(target, true, charset);
	}

	/** @return the stream itself if it is such a one */
	static PrintStream over(PrintStream target) {
		return target instanceof VisibleStream ? target : new VisibleStream(target, target.charset());
	}

	@Override
	public void println(String line) {
		super.println(VisibleText.of(String.valueOf(line)));
	}

	@Override
	public void println(Object line) {
		println(String.valueOf(line));
	}

	@Override
	public void print(String text) {
		super.print(VisibleText.lines(String.valueOf(text)));
	}

	@Override
	public void print(Object text) {
		print(String.valueOf(text));
	}

	@Override
	public PrintStream append(CharSequence text) {
		print(String.valueOf(text));
		return this;
	}
}
