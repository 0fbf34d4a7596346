// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.access;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.sealbench.operations.access.ProtectProject;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.dialog.NewPasswordDialog;
import org.sealbench.ui.dialog.FormDialog.Wording;
import org.sealbench.workspace.ui.command.ProjectHandler;
import org.sealbench.workspace.ui.command.SameCommand;
import org.sealbench.workspace.ui.job.AccessJob;

/** Protects the project; its project CAs are created in the background. */
public final class ProtectHandler extends ProjectHandler {

	@Override
	protected void run(Call call) {
		NewPasswordDialog dialog = new NewPasswordDialog(call.shell(),
				new Wording(Messages.protectTitle, Messages.protectTitle, Messages.protectMessage,
						Messages.protectButton),
				new NewAdministratorCheck(call.project()))
				.sameAs(user -> SameCommand.reading(call.project(), "protect").option("--user", user));
		if (dialog.open() == Window.OK) {
			char[] password = dialog.password();
			new AccessJob<>(call.project(), NLS.bind(Messages.protectJob, call.project().name()),
					monitor -> new ProtectProject(call.project().tools()).run(call.project().project(), dialog.user(),
							password, monitor),
					AccessJob.telling(call.project(), key -> RecoveryKeyDialog.show(call, key)), password).schedule();
		}
	}
}
