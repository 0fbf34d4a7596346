package org.sealbench.project.ui.navigator;

import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.Node;
import org.sealbench.project.ui.Node.AreaNode;
import org.sealbench.project.ui.Node.DeviceNode;
import org.sealbench.project.ui.Node.Group;
import org.sealbench.project.ui.Node.GroupNode;
import org.sealbench.project.ui.Node.PlantNode;
import org.sealbench.project.ui.workspace.OpenProject;
import org.sealbench.ui.Picture;

/** Names and pictures of the navigator; a picture with problems wears their mark. */
final class TreeLabels extends ColumnLabelProvider {

	private final ResourceManager images;
	private final Map<OpenProject, Marks> marks = new WeakHashMap<>();

	TreeLabels(Control owner) {
		images = new LocalResourceManager(JFaceResources.getResources(), owner);
	}

	@Override
	public String getText(Object element) {
		return switch ((Node) element) {
		case PlantNode plant -> (plant.project().isDirty() ? "*" : "") + plant.project().name() + access(plant);
		case GroupNode group -> group.group() == Group.DEVICES ? Messages.navigatorDevices : Messages.navigatorSecurity;
		case DeviceNode device -> device.object().getName();
		case AreaNode area -> area.shown().label();
		};
	}

	private static String access(PlantNode plant) {
		return (plant.project().obstacle().isPresent() ? " " + Messages.navigatorReadOnly : "")
				+ (plant.project().project().access().isOpen() ? "" : " " + Messages.navigatorLocked);
	}

	@Override
	public String getToolTipText(Object element) {
		return element instanceof PlantNode plant
				? plant.project().project().folder() + plant.project().obstacle().map(each -> "\n" + each.message()).orElse("")
				: null;
	}

	@Override
	public Image getImage(Object element) {
		Node node = (Node) element;
		Picture picture = switch (node) {
		case PlantNode plant -> Picture.PLANT;
		case GroupNode group -> group.group() == Group.DEVICES ? Picture.DEVICES : Picture.SECURITY;
		case DeviceNode device -> Picture.DEVICE;
		case AreaNode area -> area.shown().picture();
		};
		return mark(node).map(mark -> images.get(new DecorationOverlayIcon(picture.image(images),
				PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(mark), IDecoration.BOTTOM_RIGHT)))
				.orElseGet(() -> picture.image(images));
	}

	/** The name of the shared image that marks a node with problems. */
	Optional<String> mark(Node node) {
		return switch (node) {
		case PlantNode plant -> marks(plant.project()).project();
		case DeviceNode device -> marks(device.project()).of(device.object().getName());
		case GroupNode group -> Optional.empty();
		case AreaNode area -> Optional.empty();
		};
	}

	private Marks marks(OpenProject project) {
		Marks known = marks.get(project);
		if (known == null || !known.fit(project)) {
			known = Marks.of(project);
			marks.put(project, known);
		}
		return known;
	}
}
