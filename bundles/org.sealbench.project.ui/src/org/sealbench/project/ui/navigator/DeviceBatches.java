// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.navigator;

import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.jface.viewers.TreeViewer;
import org.sealbench.model.Device;
import org.sealbench.workspace.ui.node.DeviceOrder;
import org.sealbench.workspace.ui.node.ProjectNode.DeviceNode;
import org.sealbench.workspace.ui.node.ProjectNode.Group;
import org.sealbench.workspace.ui.node.ProjectNode.GroupNode;
import org.sealbench.workspace.ui.project.OpenProject;

/**
 * Puts the devices of a large plant into the tree a slice at a time, so that the window goes on answering while a
 * thousand come.
 */
final class DeviceBatches {

	private static final int SLICE = 100;

	private final TreeViewer tree;
	private final Map<OpenProject, Integer> shown = new WeakHashMap<>();

	DeviceBatches(TreeViewer tree) {
		this.tree = tree;
	}

	/** The devices that are shown now; the rest follows by itself. */
	List<DeviceNode> of(OpenProject project) {
		int size = project.plant().getDevices().size();
		if (!shown.containsKey(project)) {
			shown.put(project, SLICE);
			if (size > SLICE) {
				tree.getControl().getDisplay().asyncExec(() -> next(project));
			}
		}
		return nodes(project, 0, shown.get(project));
	}

	/** Shows all that are still to come, at once. */
	void complete(OpenProject project) {
		int before = shown.getOrDefault(project, Integer.MAX_VALUE);
		if (before != Integer.MAX_VALUE) {
			shown.put(project, Integer.MAX_VALUE);
			add(project, before, Integer.MAX_VALUE);
		}
	}

	private void next(OpenProject project) {
		int before = shown.get(project);
		if (tree.getControl().isDisposed() || before == Integer.MAX_VALUE) {
			return;
		}
		if (project.plant().getDevices().size() <= before + SLICE) {
			complete(project);
			return;
		}
		shown.put(project, before + SLICE);
		add(project, before, before + SLICE);
		tree.getControl().getDisplay().asyncExec(() -> next(project));
	}

	private void add(OpenProject project, int from, int to) {
		tree.add(new GroupNode(project, Group.DEVICES), nodes(project, from, to).toArray());
	}

	private static List<DeviceNode> nodes(OpenProject project, int from, int to) {
		List<Device> devices = DeviceOrder.of(project);
		int end = Math.min(to, devices.size());
		return devices.subList(Math.min(from, end), end).stream().map(device -> new DeviceNode(project, device))
				.toList();
	}
}
