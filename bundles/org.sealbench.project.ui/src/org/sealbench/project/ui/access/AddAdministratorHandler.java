// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.access;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.sealbench.operations.access.AddAdministrator;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.OutputConsole;
import org.sealbench.ui.dialog.NewPasswordDialog;
import org.sealbench.ui.dialog.FormDialog.Wording;
import org.sealbench.workspace.ui.command.ProjectHandler;
import org.sealbench.workspace.ui.command.SameCommand;
import org.sealbench.workspace.ui.job.AccessJob;

/** Adds an administrator to the project. */
public final class AddAdministratorHandler extends ProjectHandler {

	@Override
	protected void run(Call call) {
		NewPasswordDialog dialog = new NewPasswordDialog(call.shell(),
				new Wording(Messages.administratorAddTitle, Messages.administratorAddTitle,
						Messages.administratorAddMessage, Messages.administratorAddButton),
				new NewAdministratorCheck(call.project()))
				.sameAs(user -> SameCommand.changing(call.project(), "user", "add").with(user));
		if (dialog.open() == Window.OK) {
			new AccessJob<>(call.project(), NLS.bind(Messages.administratorAddJob, dialog.user()),
					monitor -> new AddAdministrator().run(call.project().project(), dialog.user(), dialog.password()),
					AccessJob.telling(call.project(),
							user -> OutputConsole.println(NLS.bind(Messages.administratorAdded, user))),
					dialog.password()).schedule();
		}
	}
}
