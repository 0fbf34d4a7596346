// SPDX-License-Identifier: EPL-2.0
package org.sealbench.ui.problem;

import java.util.regex.Pattern;

import org.sealbench.common.Problem;
import org.sealbench.common.VisibleText;

/**
 * The text of a problem in the workbench, without the command line that a remedy names.
 */
public final class ProblemText {

	private static final String COMMAND = "'sealbench (?:[^'\"]|\"(?:[^\"\\\\]|\\\\.)*\")*'";
	/** In brackets, as one of two ways, or as the only one. */
	private static final Pattern COMMAND_LINE = Pattern
			.compile(" \\(" + COMMAND + "\\)| with " + COMMAND + ", or(?= with)| (?:with|by) " + COMMAND);

	/** What the widget takes for a link, in capitals, too. */
	private static final Pattern TAG = Pattern.compile("<(?=/?[aA])");

	private ProblemText() {
	}

	/** What is wrong and what to do, in two sentences. */
	public static String of(Problem problem) {
		return problem.message() + ". " + remedy(problem);
	}

	/** What to do, in one sentence. */
	public static String remedy(Problem problem) {
		return COMMAND_LINE.matcher(problem.remedy()).replaceAll("");
	}

	/** A text for a link widget: a name in it is no link, closes none, and has no mnemonic. */
	public static String inLink(String text) {
		return TAG.matcher(VisibleText.lines(text).replace("&", "&&")).replaceAll("<\u200B");
	}
}
