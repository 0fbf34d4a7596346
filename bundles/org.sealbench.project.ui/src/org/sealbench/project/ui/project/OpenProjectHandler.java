// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.project;

import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.sealbench.common.ProblemException;
import org.sealbench.common.file.TypedPath;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.navigator.NewNodeReveal;
import org.sealbench.ui.problem.ProblemDialog;
import org.sealbench.workspace.ui.command.Commands;
import org.sealbench.workspace.ui.command.ProjectHandler;
import org.sealbench.workspace.ui.login.Login;
import org.sealbench.workspace.ui.node.ProjectNode.PlantNode;
import org.sealbench.workspace.ui.project.OpenProject;

/**
 * Opens the project in a folder that the user chooses; a protected one asks for the login, one that others have open is
 * read-only.
 */
public final class OpenProjectHandler extends ProjectHandler {

	@Override
	protected boolean needsProject() {
		return false;
	}

	@Override
	protected void run(Call call) {
		String folder = Optional.ofNullable(call.event().getParameter(Commands.FOLDER)).orElseGet(() -> ask(call));
		if (folder == null) {
			return;
		}
		try {
			OpenProject opened = BackgroundOpening.open(call.projects(), TypedPath.of(folder));
			if (agreed(call, opened)) {
				NewNodeReveal.show(new PlantNode(opened));
				call.shell().getDisplay().asyncExec(() -> login(call, opened));
			}
		} catch (ProblemException e) {
			ProblemDialog.show(call.shell(), e.problem());
		}
	}

	/** After what was opened has been drawn, if it is still open then. */
	private static void login(Call call, OpenProject opened) {
		if (!call.shell().isDisposed() && call.projects().list().contains(opened)) {
			Login.ask(call.shell(), opened);
		}
	}

	private static String ask(Call call) {
		DirectoryDialog dialog = new DirectoryDialog(call.shell());
		dialog.setText(Messages.openProjectTitle);
		dialog.setMessage(Messages.openProjectMessage);
		return dialog.open();
	}

	/** Whether it can be changed, or the user wants to look at it although somebody else has it open. */
	private static boolean agreed(Call call, OpenProject opened) {
		if (opened.obstacle().isEmpty()) {
			return true;
		}
		boolean agreed = MessageDialog.open(MessageDialog.QUESTION, call.shell(), Messages.openProjectTitle,
				NLS.bind(Messages.openReadOnlyQuestion, opened.obstacle().get().message()), SWT.SHEET,
				Messages.openReadOnly, IDialogConstants.CANCEL_LABEL) == 0;
		if (!agreed) {
			call.projects().close(opened);
		}
		return agreed;
	}
}
