package org.sealbench.project.ui.commands;

import java.nio.file.Path;

import org.eclipse.swt.widgets.DirectoryDialog;
import org.sealbench.common.ProblemException;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.workspace.Login;
import org.sealbench.project.ui.workspace.OpenProject;
import org.sealbench.ui.ProblemDialog;

/** Opens the project in a folder that the user chooses; a protected one asks for the login. */
public final class OpenProjectHandler extends ProjectHandler {

	@Override
	protected boolean needsProject() {
		return false;
	}

	@Override
	protected void run(Call call) {
		DirectoryDialog dialog = new DirectoryDialog(call.shell());
		dialog.setText(Messages.openProjectTitle);
		dialog.setMessage(Messages.openProjectMessage);
		String folder = dialog.open();
		if (folder == null) {
			return;
		}
		try {
			OpenProject opened = call.projects().open(Path.of(folder));
			Login.ask(call.shell(), opened);
		} catch (ProblemException e) {
			ProblemDialog.show(call.shell(), e.problem());
		}
	}
}
