package org.sealbench.project.ui.navigator;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.sealbench.project.ui.Area;
import org.sealbench.project.ui.Node;
import org.sealbench.project.ui.Node.AreaNode;
import org.sealbench.project.ui.Node.DeviceNode;
import org.sealbench.project.ui.Node.Group;
import org.sealbench.project.ui.Node.GroupNode;
import org.sealbench.project.ui.Node.PlantNode;
import org.sealbench.project.ui.workspace.OpenProjects;

/** The tree of the navigator: projects, their devices with the areas one goes to often, their security. */
final class TreeContent implements ITreeContentProvider {

	private static final List<Area> DEVICE_AREAS = List.of(Area.INTERFACES, Area.WEB_SERVER, Area.OPC_UA_SERVER, Area.TAGS);
	private static final List<Area> SECURITY_AREAS = List.of(Area.PROTECTION, Area.CERTIFICATE_SETTINGS);

	@Override
	public Object[] getElements(Object input) {
		return ((OpenProjects) input).list().stream().map(PlantNode::new).toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return children((Node) parent).toArray();
	}

	private static Stream<Node> children(Node parent) {
		return switch (parent) {
		case PlantNode plant -> Stream.of(Group.values()).map(group -> new GroupNode(plant.project(), group));
		case GroupNode group when group.group() == Group.DEVICES -> group.project().plant().getDevices().stream()
				.map(device -> new DeviceNode(group.project(), device));
		case GroupNode group -> SECURITY_AREAS.stream()
				.map(area -> new AreaNode(group.project(), group.project().plant(), area));
		case DeviceNode device -> DEVICE_AREAS.stream()
				.map(area -> new AreaNode(device.project(), device.object(), area));
		case AreaNode area -> Stream.empty();
		};
	}

	@Override
	public Object getParent(Object element) {
		return switch ((Node) element) {
		case PlantNode plant -> null;
		case GroupNode group -> new PlantNode(group.project());
		case DeviceNode device -> new GroupNode(device.project(), Group.DEVICES);
		case AreaNode area -> area.device().<Node>map(device -> new DeviceNode(area.project(), device))
				.orElseGet(() -> new GroupNode(area.project(), Group.SECURITY));
		};
	}

	@Override
	public boolean hasChildren(Object element) {
		return children((Node) element).findAny().isPresent();
	}
}
