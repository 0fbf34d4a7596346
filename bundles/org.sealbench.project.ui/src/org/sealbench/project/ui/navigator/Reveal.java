package org.sealbench.project.ui.navigator;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.sealbench.common.Place;
import org.sealbench.model.Device;
import org.sealbench.project.ui.Area;
import org.sealbench.project.ui.Node;
import org.sealbench.project.ui.Node.AreaNode;
import org.sealbench.project.ui.Node.DeviceNode;
import org.sealbench.project.ui.Node.PlantNode;
import org.sealbench.project.ui.workspace.OpenProject;
import org.sealbench.project.ui.workspace.OpenProjects;

/** Finds the node that a problem's place means. */
final class Reveal {

	private Reveal() {
	}

	/** The area of the device, or of the project where no device has this problem. */
	static Optional<Node> node(OpenProjects projects, Place place) {
		Optional<OpenProject> holder = projects.list().stream()
				.filter(each -> each.problems().stream().anyMatch(problem -> problem.place().equals(place))).findFirst();
		return holder.map(project -> {
			Optional<Device> device = project.project().device(place.object());
			EObject object = device.isPresent() ? device.get() : project.plant();
			return new AreaNode(project, object, Area.ofField(object, place.field()));
		});
	}

	/** The node in the tree that stands for one that may not be in it. */
	static Node visible(Node node) {
		if (!(node instanceof AreaNode)) {
			return node;
		}
		return node.device().<Node>map(device -> new DeviceNode(node.project(), device))
				.orElseGet(() -> new PlantNode(node.project()));
	}
}
