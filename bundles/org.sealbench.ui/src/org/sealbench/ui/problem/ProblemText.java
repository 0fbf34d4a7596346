// SPDX-License-Identifier: EPL-2.0
package org.sealbench.ui.problem;

import java.util.regex.Pattern;

import org.sealbench.common.Problem;

/**
 * What the workbench says of a problem: the command line that would do it, which a remedy names in brackets, is for
 * those who work there.
 */
public final class ProblemText {

	private static final Pattern COMMAND_LINE = Pattern.compile(" \\('sealbench [^']*'\\)");

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
}
