// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.navigator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sealbench.workspace.ui.node.DeviceOrder;
import org.sealbench.workspace.ui.node.ProjectNode;
import org.sealbench.workspace.ui.node.ProjectNode.DeviceNode;
import org.sealbench.workspace.ui.node.ProjectNode.ManagerNode;
import org.sealbench.workspace.ui.node.ProjectNode.PlantNode;
import org.sealbench.workspace.ui.project.OpenProject;

/**
 * How projects and devices looked in the tree last, so that of a thousand only those are drawn again that look
 * different now.
 */
final class NavigatorSnapshot {

	private final NavigatorLabelProvider labels;
	private Map<ProjectNode, Look> last = Map.of();

	/** What is seen of a node that can change. */
	private record Look(String text, Optional<String> mark) {
	}

	NavigatorSnapshot(NavigatorLabelProvider labels) {
		this.labels = labels;
	}

	/** The nodes that look different than last time; empty where there are others, or in another order. */
	Optional<List<ProjectNode>> look(List<OpenProject> projects) {
		Map<ProjectNode, Look> now = new LinkedHashMap<>();
		for (OpenProject project : projects) {
			add(now, new PlantNode(project));
			if (project.project().access().isOpen()) {
				add(now, new ManagerNode(project));
			}
			DeviceOrder.of(project).forEach(device -> add(now, new DeviceNode(project, device)));
		}
		Map<ProjectNode, Look> before = last;
		last = now;
		if (!List.copyOf(before.keySet()).equals(List.copyOf(now.keySet()))) {
			return Optional.empty();
		}
		List<ProjectNode> changed = new ArrayList<>();
		now.forEach((node, look) -> {
			if (!look.equals(before.get(node))) {
				changed.add(node);
			}
		});
		return Optional.of(changed);
	}

	private void add(Map<ProjectNode, Look> looks, ProjectNode node) {
		looks.put(node, new Look(labels.getText(node), labels.mark(node)));
	}
}
