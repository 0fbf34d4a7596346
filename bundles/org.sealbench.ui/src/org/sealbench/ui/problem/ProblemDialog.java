// SPDX-License-Identifier: EPL-2.0
package org.sealbench.ui.problem;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.sealbench.common.Category;
import org.sealbench.common.Problem;
import org.sealbench.common.Severity;
import org.sealbench.ui.Messages;

/** Shows the user the problems that prevent what they just asked for. */
public final class ProblemDialog {

	private ProblemDialog() {
	}

	public static void show(Shell shell, Problem problem) {
		show(shell, List.of(problem));
	}

	/** Shows nothing if there is no problem. */
	public static void show(Shell shell, List<Problem> problems) {
		if (problems.isEmpty()) {
			return;
		}
		Severity worst = problems.stream().map(Problem::severity).max(Comparator.naturalOrder()).orElseThrow();
		MessageDialog.open(kind(worst), shell,
				worst == Severity.ERROR ? title(problems.get(0).code().category()) : Messages.problemNote,
				text(problems), SWT.SHEET);
	}

	private static int kind(Severity worst) {
		return switch (worst) {
		case ERROR -> MessageDialog.ERROR;
		case WARNING -> MessageDialog.WARNING;
		case INFO -> MessageDialog.INFORMATION;
		};
	}

	private static String text(List<Problem> problems) {
		return problems.stream().map(each -> each.place() + ": " + each.message() + ".\n" + ProblemText.remedy(each))
				.collect(Collectors.joining("\n\n"));
	}

	private static String title(Category category) {
		return switch (category) {
		case FINDING -> Messages.problemFinding;
		case USAGE -> Messages.problemUsage;
		case BAD_INPUT -> Messages.problemBadInput;
		case ACCESS -> Messages.problemAccess;
		case UNREACHABLE -> Messages.problemUnreachable;
		case CANCELLED -> Messages.problemCancelled;
		case DEFECT -> Messages.problemDefect;
		};
	}
}
