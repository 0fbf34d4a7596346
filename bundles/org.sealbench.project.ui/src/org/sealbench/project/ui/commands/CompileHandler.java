package org.sealbench.project.ui.commands;

import org.sealbench.model.Device;
import org.sealbench.project.ui.jobs.CompileJob;
import org.sealbench.project.ui.workspace.Login;

/** Compiles the selected devices, or all of the project. Making certificates needs the project's keys. */
public final class CompileHandler extends ProjectHandler {

	@Override
	protected void run(Call call) {
		if (Login.ask(call.shell(), call.project())) {
			new CompileJob(call.project(), call.devices().stream().map(Device::getName).toList()).schedule();
		}
	}
}
