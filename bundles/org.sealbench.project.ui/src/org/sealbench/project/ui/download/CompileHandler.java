// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.download;

import org.sealbench.model.Device;
import org.sealbench.workspace.ui.command.ProjectHandler;
import org.sealbench.workspace.ui.login.Login;

/** Compiles the selected devices, or all of the project. Creating certificates needs the project's keys. */
public final class CompileHandler extends ProjectHandler {

	@Override
	protected void run(Call call) {
		if (Login.ask(call.shell(), call.project())) {
			new CompileJob(call.project(), call.devices().stream().map(Device::getName).toList()).schedule();
		}
	}
}
