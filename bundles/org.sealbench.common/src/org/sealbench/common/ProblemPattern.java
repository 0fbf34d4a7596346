// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the wording of a problem. */
final class ProblemPattern {

	/** A command in the apostrophes of a {@link MessageFormat}. */
	private static final Pattern COMMAND = Pattern.compile("(?<='')(?:sealbench|git|openssl) .*?(?='')");
	/** A word of a command that has an argument in it. */
	private static final Pattern WORD = Pattern.compile("\"[^\"]*\\{\\d+}[^\"]*\"|[^\\s\"]*\\{\\d+}\\S*");

	private final List<Object> texts;

	private ProblemPattern(Object... arguments) {
		texts = new ArrayList<>(Arrays.stream(arguments).map(each -> VisibleText.lines(String.valueOf(each))).toList());
	}

	/** The wording with visible arguments; the words of a command in it are such as a shell takes for one word. */
	static String fill(String pattern, Object... arguments) {
		return new ProblemPattern(arguments).fill(pattern);
	}

	private String fill(String pattern) {
		String whole = COMMAND.matcher(pattern).replaceAll(
				command -> Matcher.quoteReplacement(WORD.matcher(command.group()).replaceAll(this::quoted)));
		return format(whole);
	}

	private String quoted(MatchResult word) {
		texts.add(ShellWord.of(format(word.group().replace("\"", ""))));
		return "{" + (texts.size() - 1) + "}";
	}

	private String format(String pattern) {
		return new MessageFormat(pattern, Locale.ROOT).format(texts.toArray());
	}
}
