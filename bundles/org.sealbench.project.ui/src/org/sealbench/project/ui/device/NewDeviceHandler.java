// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.device;

import java.util.List;

import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.PlatformUI;
import org.sealbench.model.Device;
import org.sealbench.model.ModelPackage;
import org.sealbench.project.ui.navigator.NavigatorView;
import org.sealbench.project.ui.navigator.NewNodeReveal;
import org.sealbench.ui.Views;
import org.sealbench.workspace.ui.command.ProjectHandler;
import org.sealbench.workspace.ui.login.Login;
import org.sealbench.workspace.ui.node.ProjectNode.DeviceNode;
import org.sealbench.workspace.ui.project.OpenProject;

/** Asks for a new device's name and addresses, and adds it. */
public final class NewDeviceHandler extends ProjectHandler {

	@Override
	protected void run(Call call) {
		OpenProject project = call.project();
		if (!Login.ask(call.shell(), project)) {
			return;
		}
		NewDeviceDialog dialog = new NewDeviceDialog(call.shell(), project);
		if (dialog.open() == Window.OK) {
			Device device = dialog.device();
			project.execute(
					AddCommand.create(project.domain(), project.plant(), ModelPackage.Literals.PLANT__DEVICES, device));
			NewNodeReveal.show(new DeviceNode(project, device));
		}
	}

	/** Selects devices that were just added. */
	static void reveal(OpenProject project, List<Device> devices) {
		var page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
		if (!devices.isEmpty() && page.findView(Views.NAVIGATOR) instanceof NavigatorView navigator) {
			navigator.getCommonViewer().refresh();
			navigator.getCommonViewer().setSelection(
					new StructuredSelection(devices.stream().map(each -> new DeviceNode(project, each)).toList()),
					true);
		}
	}
}
