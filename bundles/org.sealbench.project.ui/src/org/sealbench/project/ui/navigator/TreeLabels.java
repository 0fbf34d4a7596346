package org.sealbench.project.ui.navigator;

import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.sealbench.common.Problem;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.Node;
import org.sealbench.project.ui.Node.AreaNode;
import org.sealbench.project.ui.Node.DeviceNode;
import org.sealbench.project.ui.Node.Group;
import org.sealbench.project.ui.Node.GroupNode;
import org.sealbench.project.ui.Node.PlantNode;
import org.sealbench.ui.Picture;

/** Names and pictures of the navigator; a picture with problems wears their mark. */
final class TreeLabels extends ColumnLabelProvider {

	private final ResourceManager images;

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

	private static Optional<String> mark(Node node) {
		Predicate<Problem> here = switch (node) {
		case PlantNode plant -> problem -> true;
		case DeviceNode device -> problem -> problem.place().object().equals(device.object().getName());
		case GroupNode group -> problem -> false;
		case AreaNode area -> problem -> false;
		};
		var found = node.project().problems().stream().filter(here).toList();
		if (found.stream().anyMatch(Problem::isError)) {
			return Optional.of(ISharedImages.IMG_DEC_FIELD_ERROR);
		}
		return found.isEmpty() ? Optional.empty() : Optional.of(ISharedImages.IMG_DEC_FIELD_WARNING);
	}
}
