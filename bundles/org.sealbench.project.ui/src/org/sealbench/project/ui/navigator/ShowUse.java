package org.sealbench.project.ui.navigator;

import java.util.Map;

import org.eclipse.ui.IWorkbenchPage;
import org.sealbench.project.ui.Area;
import org.sealbench.project.ui.Node;
import org.sealbench.project.ui.Node.AreaNode;
import org.sealbench.project.ui.Node.PlantNode;
import org.sealbench.project.ui.workspace.OpenProject;
import org.sealbench.ui.Views;

/** Leads from a use of a certificate, in the words of the column "Used as", to where it is set. */
public final class ShowUse {

	private static final Map<String, Area> AREAS = Map.of("web server", Area.WEB_SECURITY, "OPC UA server",
			Area.OPC_UA_SECURITY, "trusted client", Area.SECURE_CHANNEL);

	private ShowUse() {
	}

	/** Selects the device that uses it and opens the area; the project, where no device does. */
	public static void of(IWorkbenchPage page, OpenProject project, String use) {
		Node node = project.plant().getDevices().stream().filter(device -> use.startsWith(device.getName() + " "))
				.<Node>map(device -> new AreaNode(project, device,
						AREAS.getOrDefault(use.substring(device.getName().length() + 1), Area.GENERAL)))
				.findFirst().orElseGet(() -> new PlantNode(project));
		if (Views.show(page, Views.NAVIGATOR).orElse(null) instanceof NavigatorView navigator) {
			navigator.select(node);
		}
	}
}
