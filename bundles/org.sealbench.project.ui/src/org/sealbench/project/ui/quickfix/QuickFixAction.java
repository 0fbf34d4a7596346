// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.quickfix;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.sealbench.common.Problem;
import org.sealbench.operations.quickfix.QuickFix;
import org.sealbench.ui.problem.ProblemDialog;
import org.sealbench.ui.problem.Remedies;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.project.ProblemMarkers;

/**
 * Carries out the remedy of a problem as one step to undo; the problem is removed, and the next compile reports whether
 * it is fixed.
 */
public record QuickFixAction(OpenProject project, Problem problem, QuickFix fix) implements Remedies.Remedy {

	@Override
	public String label() {
		return fix.label();
	}

	@Override
	public void run(Shell shell) {
		if (!project.isEditable() || !agreed(shell)) {
			return;
		}
		List<Problem> refused = new ArrayList<>();
		project.change(fix.label(), () -> fix.change().apply(project.project()).problems().stream()
				.filter(Problem::isError).forEach(refused::add));
		if (refused.isEmpty()) {
			List<Problem> left = project.problems().stream().filter(each -> !each.equals(problem)).toList();
			project.setProblems(left);
			ProblemMarkers.of(project).set(left);
		}
		ProblemDialog.of(project, shell, refused);
	}

	private boolean agreed(Shell shell) {
		return fix.notices().isEmpty() || MessageDialog.open(MessageDialog.CONFIRM, shell, fix.label(),
				String.join("\n", fix.notices()) + ".", SWT.SHEET, fix.label(), IDialogConstants.CANCEL_LABEL) == 0;
	}
}
