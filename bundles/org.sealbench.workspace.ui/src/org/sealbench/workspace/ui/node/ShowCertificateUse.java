// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.node;

import java.util.Map;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.project.certificate.CertificateUses;
import org.sealbench.project.certificate.CertificateUse.Kind;
import org.sealbench.ui.Views;
import org.sealbench.workspace.ui.node.ProjectNode.AreaNode;
import org.sealbench.workspace.ui.node.ProjectNode.PlantNode;
import org.sealbench.workspace.ui.project.OpenProject;

/** Leads from a use of a certificate, in the words of the column "Used as", to where it is set. */
public final class ShowCertificateUse {

	private static final Map<Kind, InspectorArea> AREAS = Map.of(Kind.WEB_SERVER, InspectorArea.WEB_SECURITY,
			Kind.OPCUA_SERVER, InspectorArea.OPC_UA_SECURITY, Kind.TRUSTED_CLIENT, InspectorArea.SECURE_CHANNEL,
			Kind.TAG, InspectorArea.TAGS, Kind.METHOD, InspectorArea.TAGS);

	private ShowCertificateUse() {
	}

	/** Selects the device that uses it and opens the area; the project, where no device does. */
	public static void show(IWorkbenchPage page, OpenProject project, CertificateNumber number, String use) {
		ProjectNode node = CertificateUses.of(project.plant()).find(number).stream()
				.filter(each -> each.text().equals(use)).findFirst()
				.flatMap(each -> each.device().map(device -> where(project, device, each.kind())))
				.orElseGet(() -> new PlantNode(project));
		if (Views.show(page, Views.NAVIGATOR).orElse(null) instanceof ISetSelectionTarget navigator) {
			navigator.selectReveal(new StructuredSelection(node));
		}
	}

	private static ProjectNode where(OpenProject project, Device device, Kind kind) {
		return new AreaNode(project, device, AREAS.getOrDefault(kind, InspectorArea.GENERAL));
	}
}
