// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.access;

import java.util.function.Consumer;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.sealbench.common.Outcome;
import org.sealbench.operations.access.RecoverAccess;
import org.sealbench.project.ui.Messages;
import org.sealbench.workspace.ui.command.ProjectHandler;
import org.sealbench.workspace.ui.job.AccessJob;
import org.sealbench.workspace.ui.project.OpenProject;

/** Opens a project whose passwords are lost with its recovery key. */
public final class RecoverHandler extends ProjectHandler {

	@Override
	protected void run(Call call) {
		RecoverDialog dialog = new RecoverDialog(call.shell(), call.project(),
				(user, key, password, answer) -> recover(call.project(), user, key, password, answer));
		if (dialog.open() == Window.OK) {
			RecoveryKeyDialog.show(call, dialog.next());
		}
	}

	private static void recover(OpenProject project, String user, char[] key, char[] password,
			Consumer<Outcome<char[]>> answer) {
		new AccessJob<>(project, NLS.bind(Messages.recoverJob, project.name()),
				monitor -> new RecoverAccess().run(project.project(), key, user, password), answer, key, password)
				.schedule();
	}
}
