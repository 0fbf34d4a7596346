// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.inspector;

import java.util.stream.Collectors;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.sealbench.model.Device;
import org.sealbench.ui.VisibleLabels;
import org.sealbench.workspace.ui.node.ProjectNode;

/** What the inspector shows: the devices, and the project they belong to. */
public final class InspectorTitle extends VisibleLabels {

	@Override
	protected String text(Object selection) {
		if (!(selection instanceof IStructuredSelection nodes)
				|| !(nodes.getFirstElement() instanceof ProjectNode first)) {
			return "";
		}
		String devices = nodes.stream().filter(ProjectNode.class::isInstance).map(ProjectNode.class::cast)
				.filter(each -> each.project() == first.project()).flatMap(each -> each.device().stream()).distinct()
				.map(Device::getName).collect(Collectors.joining(", "));
		String project = first.project().name();
		return devices.isEmpty() ? project : devices + " \u2013 " + project;
	}
}
