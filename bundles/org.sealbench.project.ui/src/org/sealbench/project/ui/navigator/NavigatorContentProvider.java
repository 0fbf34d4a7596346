// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.navigator;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;
import org.sealbench.model.Device;
import org.sealbench.project.certificate.CertificateUses;
import org.sealbench.workspace.ui.node.InspectorArea;
import org.sealbench.workspace.ui.node.ProjectNode;
import org.sealbench.workspace.ui.node.ProjectNode.AreaNode;
import org.sealbench.workspace.ui.node.ProjectNode.CertificateNode;
import org.sealbench.workspace.ui.node.ProjectNode.DeviceNode;
import org.sealbench.workspace.ui.node.ProjectNode.Group;
import org.sealbench.workspace.ui.node.ProjectNode.GroupNode;
import org.sealbench.workspace.ui.node.ProjectNode.ManagerNode;
import org.sealbench.workspace.ui.node.ProjectNode.PlantNode;
import org.sealbench.workspace.ui.node.ProjectNode.UsedNode;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.project.OpenProjects;

/** The tree of the navigator: projects, their devices with what is used often, their security. */
public final class NavigatorContentProvider implements ITreeContentProvider {

	private static final List<InspectorArea> SERVERS_AND_TAGS = List.of(InspectorArea.WEB_SERVER,
			InspectorArea.OPC_UA_SERVER, InspectorArea.TAGS);
	private static final List<InspectorArea> SETTINGS = List.of(InspectorArea.PROTECTION,
			InspectorArea.CERTIFICATE_SETTINGS);

	private DeviceBatches devices;

	@Override
	public void inputChanged(Viewer viewer, Object before, Object now) {
		devices = ((NavigatorView.Tree) viewer).devices();
	}

	@Override
	public Object[] getElements(Object input) {
		return ((OpenProjects) input).list().stream().map(PlantNode::new).toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return parent instanceof ProjectNode node ? children(node).toArray() : getElements(parent);
	}

	private Stream<ProjectNode> children(ProjectNode parent) {
		OpenProject project = parent.project();
		return switch (parent) {
		case PlantNode plant ->
			Stream.of(new GroupNode(project, Group.DEVICES), new GroupNode(project, Group.SECURITY));
		case GroupNode group -> switch (group.group()) {
		case DEVICES -> devices.of(project).stream().map(ProjectNode.class::cast);
		case SECURITY -> Stream.concat(SETTINGS.stream().map(area -> new AreaNode(project, project.plant(), area)),
				Stream.of(new GroupNode(project, Group.FEATURES)));
		case FEATURES -> project.project().access().isOpen() ? Stream.of(new ManagerNode(project)) : Stream.empty();
		};
		case DeviceNode device -> Stream.concat(
				Stream.of(new AreaNode(project, device.object(), InspectorArea.INTERFACES),
						new UsedNode(project, device.object())),
				SERVERS_AND_TAGS.stream().map(area -> new AreaNode(project, device.object(), area)));
		case UsedNode used -> certificates(project, used.object());
		case CertificateNode certificate -> Stream.empty();
		case ManagerNode manager -> Stream.empty();
		case AreaNode area -> Stream.empty();
		};
	}

	private static Stream<ProjectNode> certificates(OpenProject project, Device device) {
		return CertificateUses.of(device).entrySet().stream().flatMap(each -> each.getValue().stream()
				.map(use -> new CertificateNode(project, device, each.getKey(), use.kind())).distinct());
	}

	@Override
	public Object getParent(Object element) {
		if (!(element instanceof ProjectNode node)) {
			return null;
		}
		OpenProject project = node.project();
		return switch (node) {
		case PlantNode plant -> null;
		case GroupNode group ->
			group.group() == Group.FEATURES ? new GroupNode(project, Group.SECURITY) : new PlantNode(project);
		case DeviceNode device -> new GroupNode(project, Group.DEVICES);
		case UsedNode used -> new DeviceNode(project, used.object());
		case CertificateNode certificate -> new UsedNode(project, certificate.object());
		case ManagerNode manager -> new GroupNode(project, Group.FEATURES);
		case AreaNode area -> area.device().<ProjectNode>map(device -> new DeviceNode(project, device))
				.orElseGet(() -> new GroupNode(project, Group.SECURITY));
		};
	}

	/** Without listing them: asked of every device when a plant opens. */
	@Override
	public boolean hasChildren(Object element) {
		return switch (element) {
		case PlantNode plant -> true;
		case DeviceNode device -> true;
		case GroupNode group when group.group() == Group.DEVICES -> !group.project().plant().getDevices().isEmpty();
		case ProjectNode node -> children(node).findAny().isPresent();
		default -> getElements(element).length > 0;
		};
	}
}
