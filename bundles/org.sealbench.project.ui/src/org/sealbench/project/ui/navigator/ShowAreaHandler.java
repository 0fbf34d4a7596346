// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.navigator;

import java.util.Optional;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.sealbench.model.Device;
import org.sealbench.ui.Views;
import org.sealbench.workspace.ui.command.ProjectHandler;
import org.sealbench.workspace.ui.node.InspectorArea;
import org.sealbench.workspace.ui.node.ProjectNode;
import org.sealbench.workspace.ui.node.ProjectNode.AreaNode;
import org.sealbench.workspace.ui.project.OpenProject;

/**
 * Leads to an area of the inspector: of the device that is selected in the navigator, else of the first; or of the
 * project.
 */
public final class ShowAreaHandler extends ProjectHandler {

	static final String COMMAND = "org.sealbench.project.ui.showArea";
	static final String AREA = "org.sealbench.project.ui.area";

	@Override
	protected void run(Call call) {
		InspectorArea area = InspectorArea.valueOf(call.event().getParameter(AREA));
		IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
		if (Views.show(page, Views.NAVIGATOR).orElse(null) instanceof NavigatorView navigator) {
			node(call.project(), area, navigator.getCommonViewer().getStructuredSelection())
					.ifPresent(navigator::select);
		}
		Views.show(page, Views.INSPECTOR);
	}

	private static Optional<ProjectNode> node(OpenProject project, InspectorArea area, IStructuredSelection selection) {
		if (InspectorArea.of(project.plant()).contains(area)) {
			return Optional.of(new AreaNode(project, project.plant(), area));
		}
		Optional<Device> selected = selection.getFirstElement() instanceof ProjectNode node && node.project() == project
				? node.device()
				: Optional.empty();
		return selected.or(() -> project.plant().getDevices().stream().findFirst())
				.map(device -> new AreaNode(project, device, area));
	}
}
