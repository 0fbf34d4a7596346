// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.online;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.window.Window;
import org.sealbench.project.ui.Messages;
import org.sealbench.workspace.ui.command.ProjectHandler.Call;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.tool.Tool;

/** A tool with a dialog, for a project that has devices. */
public interface DeviceTool extends Tool {

	/** Makes the dialog. */
	Function<Call, Window> dialog();

	@Override
	default Optional<String> obstacle(OpenProject project) {
		return project.plant().getDevices().isEmpty() ? Optional.of(Messages.onlineNoDevice) : Optional.empty();
	}

	@Override
	default void open(Call call) {
		dialog().apply(call).open();
	}
}
