// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.navigator;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.model.Device;
import org.sealbench.workspace.ui.node.InspectorArea;
import org.sealbench.workspace.ui.node.ProjectNode;
import org.sealbench.workspace.ui.node.ProjectNode.AreaNode;
import org.sealbench.workspace.ui.node.ProjectNode.DeviceNode;
import org.sealbench.workspace.ui.node.ProjectNode.PlantNode;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.project.OpenProjects;

/** Finds the node of a problem's place. */
final class NodeLocator {

	private NodeLocator() {
	}

	/** The area of the device, or of the project where no device has this problem. */
	static Optional<ProjectNode> node(OpenProjects projects, Place place) {
		// A marker keeps the place as text; the problem itself knows which field that is.
		return projects.list().stream().flatMap(project -> project.problems().stream().map(Problem::place)
				.filter(place::equals).map(each -> node(project, each))).findFirst();
	}

	private static ProjectNode node(OpenProject project, Place place) {
		Optional<Device> device = project.project().device(place.object());
		EObject object = device.isPresent() ? device.get() : project.plant();
		return new AreaNode(project, object, InspectorArea.of(object, place));
	}

	/** The node in the tree that stands for one that may not be in it. */
	static ProjectNode visible(ProjectNode node) {
		if (!(node instanceof AreaNode)) {
			return node;
		}
		return node.device().<ProjectNode>map(device -> new DeviceNode(node.project(), device))
				.orElseGet(() -> new PlantNode(node.project()));
	}
}
