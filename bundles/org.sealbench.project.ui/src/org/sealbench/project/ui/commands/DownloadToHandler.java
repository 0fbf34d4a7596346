package org.sealbench.project.ui.commands;

import org.eclipse.jface.window.Window;
import org.sealbench.project.ui.workspace.Login;

/** Downloads to an emulator elsewhere, whose URL the user names, after the user agreed to the plan. */
public final class DownloadToHandler extends ProjectHandler {

	@Override
	protected void run(Call call) {
		if (!Login.ask(call.shell(), call.project())) {
			return;
		}
		TargetDialog dialog = new TargetDialog(call.shell());
		if (dialog.open() == Window.OK) {
			DownloadHandler.start(call, dialog.target());
		}
	}
}
