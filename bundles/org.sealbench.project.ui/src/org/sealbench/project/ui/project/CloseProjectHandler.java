// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.project;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.sealbench.common.ProblemException;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.problem.ProblemDialog;
import org.sealbench.workspace.ui.command.ProjectHandler;

/** Closes the project, after asking whether to save changes. */
public final class CloseProjectHandler extends ProjectHandler {

	private static final int SAVE = 0;
	private static final int DISCARD = 1;

	@Override
	protected void run(Call call) {
		int answer = call.project().isDirty() ? ask(call) : DISCARD;
		try {
			if (answer == SAVE) {
				call.project().save();
			}
			if (answer == SAVE || answer == DISCARD) {
				call.projects().close(call.project());
			}
		} catch (ProblemException e) {
			ProblemDialog.of(call.project(), call.shell(), e.problem());
		}
	}

	private static int ask(Call call) {
		return MessageDialog.open(MessageDialog.QUESTION, call.shell(), Messages.closeTitle,
				NLS.bind(Messages.closeQuestion, call.project().name()), SWT.SHEET, Messages.closeSave,
				Messages.closeDiscard, IDialogConstants.CANCEL_LABEL);
	}
}
