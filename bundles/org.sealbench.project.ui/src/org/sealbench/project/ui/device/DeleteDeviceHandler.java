// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.device;

import java.util.List;

import org.eclipse.emf.edit.command.RemoveCommand;
import org.sealbench.model.Device;
import org.sealbench.model.ModelPackage;
import org.sealbench.workspace.ui.command.ProjectHandler;
import org.sealbench.workspace.ui.login.Login;
import org.sealbench.workspace.ui.project.OpenProject;

/** Deletes the selected devices from the project; undo brings them back. */
public final class DeleteDeviceHandler extends ProjectHandler {

	@Override
	protected void run(Call call) {
		if (!Login.ask(call.shell(), call.project())) {
			return;
		}
		List<Device> devices = call.devices();
		OpenProject project = call.project();
		if (!devices.isEmpty()) {
			project.execute(RemoveCommand.create(project.domain(), project.plant(),
					ModelPackage.Literals.PLANT__DEVICES, devices));
		}
	}
}
