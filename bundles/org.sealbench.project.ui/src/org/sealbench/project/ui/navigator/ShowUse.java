package org.sealbench.project.ui.navigator;

import java.util.Map;

import org.eclipse.ui.IWorkbenchPage;
import org.sealbench.model.Device;
import org.sealbench.project.CertificateUse.Kind;
import org.sealbench.project.CertificateUses;
import org.sealbench.project.ui.Area;
import org.sealbench.project.ui.Node;
import org.sealbench.project.ui.Node.AreaNode;
import org.sealbench.project.ui.Node.PlantNode;
import org.sealbench.project.ui.workspace.OpenProject;
import org.sealbench.ui.Views;

/** Leads from a use of a certificate, in the words of the column "Used as", to where it is set. */
public final class ShowUse {

	private static final Map<Kind, Area> AREAS = Map.of(Kind.WEB_SERVER, Area.WEB_SECURITY, Kind.OPCUA_SERVER, Area.OPC_UA_SECURITY,
			Kind.TRUSTED_CLIENT, Area.SECURE_CHANNEL, Kind.TAG, Area.TAGS, Kind.METHOD, Area.TAGS);

	private ShowUse() {
	}

	/** Selects the device that uses it and opens the area; the project, where no device does. */
	public static void of(IWorkbenchPage page, OpenProject project, int number, String use) {
		Node node = CertificateUses.of(project.plant()).find(number).stream().filter(each -> each.text().equals(use)).findFirst()
				.flatMap(each -> each.device().map(device -> where(project, device, each.kind()))).orElseGet(() -> new PlantNode(project));
		if (Views.show(page, Views.NAVIGATOR).orElse(null) instanceof NavigatorView navigator) {
			navigator.select(node);
		}
	}

	private static Node where(OpenProject project, Device device, Kind kind) {
		return new AreaNode(project, device, AREAS.getOrDefault(kind, Area.GENERAL));
	}
}
