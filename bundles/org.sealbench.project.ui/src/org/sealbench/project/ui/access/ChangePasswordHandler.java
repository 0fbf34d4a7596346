// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.access;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.sealbench.operations.access.SetPassword;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.OutputConsole;
import org.sealbench.workspace.ui.command.ProjectHandler;
import org.sealbench.workspace.ui.job.AccessJob;

/** Sets the password of an administrator, one's own or a forgotten one. */
public final class ChangePasswordHandler extends ProjectHandler {

	@Override
	protected void run(Call call) {
		ChangePasswordDialog dialog = new ChangePasswordDialog(call.shell(), call.project());
		if (dialog.open() == Window.OK) {
			new AccessJob<>(call.project(), NLS.bind(Messages.passwordJob, dialog.user()),
					monitor -> new SetPassword().run(call.project().project(), dialog.user(), dialog.password()),
					AccessJob.telling(call.project(),
							user -> OutputConsole.println(NLS.bind(Messages.passwordDone, user))),
					dialog.password()).schedule();
		}
	}
}
