// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common;

import java.util.regex.Pattern;

/**
 * A text as one word of a command that is shown, so that the command can be pasted: as it is where no shell finds a
 * meaning in it, else in double quotes, which the shells of POSIX and Windows share.
 */
public final class ShellWord {

	private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_%+,./:=@-]+");
	private static final Pattern SPECIAL = Pattern.compile("[\"$`\\\\]");

	private ShellWord() {
	}

	/** The word, with characters that cannot be seen as their numbers. */
	public static String of(String text) {
		String shown = VisibleText.of(text);
		if (PLAIN.matcher(shown).matches()) {
			return shown;
		}
		// An interactive shell looks for an exclamation mark in double quotes, too, and not after a backslash.
		return '"' + SPECIAL.matcher(shown).replaceAll("\\\\$0").replace("!", "\"\\!\"") + '"';
	}
}
