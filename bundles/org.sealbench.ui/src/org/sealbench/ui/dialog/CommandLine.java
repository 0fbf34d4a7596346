// SPDX-License-Identifier: EPL-2.0
package org.sealbench.ui.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/**
 * The command of the command line that does the same as a dialog, to be pasted into a shell or a pipeline. Secrets are
 * never part of it: the command asks for them, or reads them where its reader says.
 */
public final class CommandLine {

	/** What no shell takes for a pattern, a list or anything else. */
	private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:=+-]+");
	private static final boolean WINDOWS = System.getProperty("os.name", "").toLowerCase(Locale.ROOT)
			.startsWith("windows");

	private final List<String> words = new ArrayList<>();
	private final List<String> tail = new ArrayList<>();

	private CommandLine(List<String> words) {
		this.words.addAll(words);
	}

	/** @param words the command and its arguments, without the program's name */
	public static CommandLine of(String... words) {
		return new CommandLine(List.of(words));
	}

	/** Adds arguments. */
	public CommandLine with(List<String> arguments) {
		words.addAll(arguments);
		return this;
	}

	/** Adds an argument, which may be a number. */
	public CommandLine with(Object argument) {
		words.add(String.valueOf(argument));
		return this;
	}

	/** Adds an option with its value; nothing where the value is blank. */
	public CommandLine option(String name, String value) {
		if (!value.isBlank()) {
			words.add(name);
			words.add(value.strip());
		}
		return this;
	}

	/** Adds an option that stands behind everything else; nothing where the value is blank. */
	public CommandLine last(String name, String value) {
		if (!value.isBlank()) {
			tail.add(name);
			tail.add(value);
		}
		return this;
	}

	/** Adds an option without a value, if it is chosen. */
	public CommandLine flag(String name, boolean chosen) {
		if (chosen) {
			words.add(name);
		}
		return this;
	}

	/** The program's name and the words, quoted as this machine's shell wants them. */
	public String text() {
		return Stream.of(List.of("sealbench"), words, tail).flatMap(List::stream).map(CommandLine::quoted)
				.collect(Collectors.joining(" "));
	}

	private static String quoted(String word) {
		if (PLAIN.matcher(word).matches()) {
			return word;
		}
		return WINDOWS ? onWindows(word) : '\'' + word.replace("'", "'\\''") + '\'';
	}

	/** Backslashes count twice before a quote, also before the last one. */
	private static String onWindows(String word) {
		return '"' + word.replaceAll("(\\\\*)\"", "$1$1\\\\\"").replaceAll("\\\\+\\z", "$0$0") + '"';
	}

	/** Puts it onto the clipboard. */
	public void copy(Display display) {
		Clipboard clipboard = new Clipboard(display);
		clipboard.setContents(new Object[] { text() }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}
}
