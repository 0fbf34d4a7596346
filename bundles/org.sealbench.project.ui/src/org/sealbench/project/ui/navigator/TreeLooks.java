package org.sealbench.project.ui.navigator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sealbench.project.ui.Node;
import org.sealbench.project.ui.Node.DeviceNode;
import org.sealbench.project.ui.Node.ManagerNode;
import org.sealbench.project.ui.Node.PlantNode;
import org.sealbench.project.ui.workspace.OpenProject;

/** How projects and devices looked in the tree last, so that of a thousand only those are drawn anew that look different now. */
final class TreeLooks {

	private final TreeLabels labels;
	private Map<Node, Look> last = Map.of();

	/** What is seen of a node that can change. */
	private record Look(String text, Optional<String> mark) {
	}

	TreeLooks(TreeLabels labels) {
		this.labels = labels;
	}

	/** The nodes that look different than last time; empty where there are others, or in another order. */
	Optional<List<Node>> look(List<OpenProject> projects) {
		Map<Node, Look> now = new LinkedHashMap<>();
		for (OpenProject project : projects) {
			add(now, new PlantNode(project));
			if (project.project().access().isOpen()) {
				add(now, new ManagerNode(project));
			}
			project.plant().getDevices().forEach(device -> add(now, new DeviceNode(project, device)));
		}
		Map<Node, Look> before = last;
		last = now;
		if (!List.copyOf(before.keySet()).equals(List.copyOf(now.keySet()))) {
			return Optional.empty();
		}
		List<Node> changed = new ArrayList<>();
		now.forEach((node, look) -> {
			if (!look.equals(before.get(node))) {
				changed.add(node);
			}
		});
		return Optional.of(changed);
	}

	private void add(Map<Node, Look> looks, Node node) {
		looks.put(node, new Look(labels.getText(node), labels.mark(node)));
	}
}
