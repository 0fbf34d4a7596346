package org.sealbench.project.ui.commands;

import java.util.List;

import org.eclipse.emf.edit.command.RemoveCommand;
import org.sealbench.model.Device;
import org.sealbench.model.ModelPackage;
import org.sealbench.project.ui.workspace.Login;
import org.sealbench.project.ui.workspace.OpenProject;

/** Takes the selected devices out of the project; undo brings them back. */
public final class DeleteHandler extends ProjectHandler {

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
