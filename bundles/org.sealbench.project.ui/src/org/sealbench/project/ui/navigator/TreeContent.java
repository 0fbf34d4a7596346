package org.sealbench.project.ui.navigator;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;
import org.sealbench.model.Device;
import org.sealbench.project.CertificateUses;
import org.sealbench.project.ui.Area;
import org.sealbench.project.ui.Node;
import org.sealbench.project.ui.Node.AreaNode;
import org.sealbench.project.ui.Node.CertificateNode;
import org.sealbench.project.ui.Node.DeviceNode;
import org.sealbench.project.ui.Node.Group;
import org.sealbench.project.ui.Node.GroupNode;
import org.sealbench.project.ui.Node.ManagerNode;
import org.sealbench.project.ui.Node.PlantNode;
import org.sealbench.project.ui.Node.UsedNode;
import org.sealbench.project.ui.workspace.OpenProject;
import org.sealbench.project.ui.workspace.OpenProjects;

/** The tree of the navigator: projects, their devices with what one goes to often, their security. */
public final class TreeContent implements ITreeContentProvider {

	private static final List<Area> SERVERS_AND_TAGS = List.of(Area.WEB_SERVER, Area.OPC_UA_SERVER, Area.TAGS);
	private static final List<Area> SETTINGS = List.of(Area.PROTECTION, Area.CERTIFICATE_SETTINGS);

	private DeviceSlices devices;

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
		return parent instanceof Node node ? children(node).toArray() : getElements(parent);
	}

	private Stream<Node> children(Node parent) {
		OpenProject project = parent.project();
		return switch (parent) {
		case PlantNode plant -> Stream.of(new GroupNode(project, Group.DEVICES), new GroupNode(project, Group.SECURITY));
		case GroupNode group -> switch (group.group()) {
		case DEVICES -> devices.of(project).stream().map(Node.class::cast);
		case SECURITY -> Stream.concat(SETTINGS.stream().map(area -> new AreaNode(project, project.plant(), area)),
				Stream.of(new GroupNode(project, Group.FEATURES)));
		case FEATURES -> project.project().access().isOpen() ? Stream.of(new ManagerNode(project)) : Stream.empty();
		};
		case DeviceNode device -> Stream.concat(
				Stream.of(new AreaNode(project, device.object(), Area.INTERFACES), new UsedNode(project, device.object())),
				SERVERS_AND_TAGS.stream().map(area -> new AreaNode(project, device.object(), area)));
		case UsedNode used -> certificates(project, used.object());
		case CertificateNode certificate -> Stream.empty();
		case ManagerNode manager -> Stream.empty();
		case AreaNode area -> Stream.empty();
		};
	}

	private static Stream<Node> certificates(OpenProject project, Device device) {
		return CertificateUses.of(device).entrySet().stream().flatMap(
				each -> each.getValue().stream().map(use -> new CertificateNode(project, device, each.getKey(), use.kind())).distinct());
	}

	@Override
	public Object getParent(Object element) {
		if (!(element instanceof Node node)) {
			return null;
		}
		OpenProject project = node.project();
		return switch (node) {
		case PlantNode plant -> null;
		case GroupNode group -> group.group() == Group.FEATURES ? new GroupNode(project, Group.SECURITY) : new PlantNode(project);
		case DeviceNode device -> new GroupNode(project, Group.DEVICES);
		case UsedNode used -> new DeviceNode(project, used.object());
		case CertificateNode certificate -> new UsedNode(project, certificate.object());
		case ManagerNode manager -> new GroupNode(project, Group.FEATURES);
		case AreaNode area -> area.device().<Node>map(device -> new DeviceNode(project, device))
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
		case Node node -> children(node).findAny().isPresent();
		default -> getElements(element).length > 0;
		};
	}
}
