package org.sealbench.project.ui.access;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.sealbench.common.Wipe;
import org.sealbench.operations.access.RecoverAccess;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.commands.ProjectHandler;
import org.sealbench.project.ui.jobs.AccessJob;

/** Opens a project whose passwords are lost with its recovery key. */
public final class RecoverHandler extends ProjectHandler {

	@Override
	protected void run(Call call) {
		RecoverDialog dialog = new RecoverDialog(call.shell());
		if (dialog.open() == Window.OK) {
			new AccessJob<>(call.project(), NLS.bind(Messages.recoverJob, call.project().name()), monitor -> {
				try {
					return new RecoverAccess().run(call.project().project(), dialog.recoveryKey(), dialog.user(), dialog.password());
				} finally {
					Wipe.wipe(dialog.recoveryKey());
					Wipe.wipe(dialog.password());
				}
			}, key -> RecoveryKeyDialog.show(call, key)).schedule();
		}
	}
}
