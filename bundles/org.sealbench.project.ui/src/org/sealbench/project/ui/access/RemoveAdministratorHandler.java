// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.access;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.sealbench.operations.access.RemoveAdministrator;
import org.sealbench.operations.access.RemoveAdministrator.Removed;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.OutputConsole;
import org.sealbench.workspace.ui.command.ProjectHandler;
import org.sealbench.workspace.ui.job.AccessJob;

/** Removes an administrator and exchanges the project key. */
public final class RemoveAdministratorHandler extends ProjectHandler {

	@Override
	protected void run(Call call) {
		RemoveAdministratorDialog dialog = new RemoveAdministratorDialog(call.shell(), call.project());
		if (dialog.open() == Window.OK) {
			new AccessJob<>(call.project(), NLS.bind(Messages.administratorRemoveJob, dialog.user()),
					monitor -> new RemoveAdministrator().run(call.project().project(), dialog.user()),
					AccessJob.telling(call.project(), removed -> tell(call, removed))).schedule();
		}
	}

	private static void tell(Call call, Removed removed) {
		OutputConsole.println(NLS.bind(Messages.administratorRemoved, removed.user()));
		removed.recoveryKey().ifPresent(key -> RecoveryKeyDialog.show(call, key));
	}
}
