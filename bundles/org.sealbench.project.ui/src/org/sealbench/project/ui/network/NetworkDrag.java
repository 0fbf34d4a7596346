// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.network;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.sealbench.project.ui.trust.TrustByDrop;
import org.sealbench.workspace.ui.drag.Dragged;
import org.sealbench.workspace.ui.drag.SelectionDrag;
import org.sealbench.workspace.ui.node.ProjectNode.DeviceNode;

/**
 * Boxes of devices can be dragged, and take what they are to trust: another device, a certificate, a file with one.
 */
final class NetworkDrag {

	private final Control control;
	private final Function<Point, Optional<DeviceNode>> at;

	private NetworkDrag(Control control, Function<Point, Optional<DeviceNode>> at) {
		this.control = control;
		this.at = at;
	}

	/** @param at the device at a point of the control */
	static void enable(Control control, Function<Point, Optional<DeviceNode>> at) {
		NetworkDrag drag = new NetworkDrag(control, at);
		SelectionDrag.from(control, event -> at.apply(new Point(event.x, event.y)).map(StructuredSelection::new)
				.orElse(StructuredSelection.EMPTY));
		DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_MOVE | DND.DROP_LINK);
		target.setTransfer(Dragged.transfers());
		target.addDropListener(drag.listener());
	}

	private DropTargetAdapter listener() {
		return new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				dragOver(event);
			}

			@Override
			public void dragOver(DropTargetEvent event) {
				Dragged dragged = Dragged.of(event.currentDataType, null);
				event.detail = target(event).filter(each -> each.takes(dragged)).isEmpty() ? DND.DROP_NONE
						: dragged.areFiles() ? DND.DROP_COPY : DND.DROP_LINK;
				event.feedback = DND.FEEDBACK_SCROLL;
			}

			@Override
			public void drop(DropTargetEvent event) {
				Dragged dragged = Dragged.of(event.currentDataType, event.data);
				// Not in here: dragging must not last until somebody has closed a dialog.
				target(event).ifPresent(
						each -> control.getDisplay().asyncExec(() -> each.drop(control.getShell(), dragged)));
			}
		};
	}

	private Optional<TrustByDrop> target(DropTargetEvent event) {
		return at.apply(control.toControl(event.x, event.y))
				.map(each -> new TrustByDrop(each.project(), each.object()));
	}
}
