// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.device;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;
import org.sealbench.operations.device.RenameDevice;
import org.sealbench.operations.impact.ImpactPreview;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.problem.ProblemText;
import org.sealbench.workspace.ui.command.ProjectHandler;
import org.sealbench.workspace.ui.login.Login;

/** Renames the selected device. */
public final class RenameDeviceHandler extends ProjectHandler {

	@Override
	protected void run(Call call) {
		if (!Login.ask(call.shell(), call.project())) {
			return;
		}
		if (call.devices().size() != 1) {
			return;
		}
		Device device = call.devices().get(0);
		InputDialog dialog = new InputDialog(call.shell(), Messages.renameTitle,
				NLS.bind(Messages.renameMessage, device.getName()) + impact(call, device), device.getName(),
				typed -> problem(call, device, typed));
		if (dialog.open() == Window.OK && !dialog.getValue().equals(device.getName())) {
			call.project().change(NLS.bind(Messages.renameDevice, device.getName()),
					() -> new RenameDevice().run(call.project().project(), device.getName(), dialog.getValue()));
		}
	}

	/** What breaks, whatever the new name is. */
	private static String impact(Call call, Device device) {
		return new ImpactPreview(call.project().tools()).rename(call.project().project(), device.getName()).result()
				.orElse(List.of()).stream().map(each -> "\n" + each.line()).collect(Collectors.joining());
	}

	private static String problem(Call call, Device device, String typed) {
		try {
			new RenameDevice().check(call.project().project(), device, typed);
			return null;
		} catch (ProblemException e) {
			return ProblemText.of(e.problem());
		}
	}
}
