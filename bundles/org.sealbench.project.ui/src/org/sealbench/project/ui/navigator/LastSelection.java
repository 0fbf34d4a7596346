// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.navigator;

import java.util.List;
import java.util.Optional;

import org.eclipse.ui.IMemento;
import org.sealbench.model.Device;
import org.sealbench.workspace.ui.node.ProjectNode;
import org.sealbench.workspace.ui.node.ProjectNode.DeviceNode;
import org.sealbench.workspace.ui.node.ProjectNode.PlantNode;
import org.sealbench.workspace.ui.project.OpenProject;

/**
 * What was selected in the navigator, and which area of it was open, to be found again after a restart.
 *
 * @param folder of the project
 * @param device its name; empty for the project itself
 * @param area   the name of the area; empty for none
 */
public record LastSelection(String folder, String device, String area) {

	private static final String KEY = "selection";
	private static final String FOLDER = "folder";
	private static final String DEVICE = "device";
	private static final String AREA = "area";

	/** That of a node; what is below a device counts as the device. */
	static LastSelection of(ProjectNode node, Optional<String> area) {
		return new LastSelection(node.project().project().folder().toString(),
				node.object() instanceof Device device ? device.getName() : "", area.orElse(""));
	}

	/** As it was left, if anything was selected then. */
	public static Optional<LastSelection> read(IMemento memento) {
		return Optional.ofNullable(memento).map(each -> each.getChild(KEY))
				.filter(each -> each.getString(FOLDER) != null).map(each -> new LastSelection(each.getString(FOLDER),
						orEmpty(each.getString(DEVICE)), orEmpty(each.getString(AREA))));
	}

	private static String orEmpty(String text) {
		return text == null ? "" : text;
	}

	/** Leaves it for the next start. */
	public void write(IMemento memento) {
		IMemento kept = memento.createChild(KEY);
		kept.putString(FOLDER, folder);
		kept.putString(DEVICE, device);
		kept.putString(AREA, area);
	}

	/** Its node; of a device that is not there any more, the project's. */
	Optional<ProjectNode> node(List<OpenProject> projects) {
		return projects.stream().filter(each -> each.project().folder().toString().equals(folder)).findFirst()
				.map(project -> project.plant().getDevices().stream().filter(each -> each.getName().equals(device))
						.findFirst().<ProjectNode>map(each -> new DeviceNode(project, each))
						.orElseGet(() -> new PlantNode(project)));
	}
}
