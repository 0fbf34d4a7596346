package org.sealbench.project.ui.commands;

import org.eclipse.jface.window.Window;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.jobs.ProtectJob;
import org.sealbench.ui.NewPasswordDialog;

/** Protects the project; its project CAs are made in the background. */
public final class ProtectHandler extends ProjectHandler {

	@Override
	protected void run(Call call) {
		NewPasswordDialog dialog = new NewPasswordDialog(call.shell(), Messages.protectTitle, Messages.protectMessage,
				Messages.protectButton);
		if (dialog.open() == Window.OK) {
			new ProtectJob(call.project(), dialog.user(), dialog.password(),
					key -> new RecoveryKeyDialog(call.shell(), key).open()).schedule();
		}
	}
}
