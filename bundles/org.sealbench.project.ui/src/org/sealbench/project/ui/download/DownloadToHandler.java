// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.download;

import org.eclipse.jface.window.Window;
import org.sealbench.model.Device;
import org.sealbench.workspace.ui.command.ProjectHandler;
import org.sealbench.workspace.ui.login.Login;

/** Downloads to an emulator elsewhere, whose URL the user names, after the user agreed to the plan. */
public final class DownloadToHandler extends ProjectHandler {

	@Override
	protected void run(Call call) {
		if (!Login.ask(call.shell(), call.project())) {
			return;
		}
		DownloadTargetDialog dialog = new DownloadTargetDialog(call.shell(), call.project(),
				call.devices().stream().map(Device::getName).toList());
		if (dialog.open() == Window.OK) {
			DownloadHandler.start(call, dialog.target());
		}
	}
}
