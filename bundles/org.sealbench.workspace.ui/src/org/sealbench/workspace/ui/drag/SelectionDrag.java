// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.drag;

import java.util.function.Function;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.widgets.Control;

/** Lets what is selected in a control be dragged within the workbench. */
public final class SelectionDrag {

	private SelectionDrag() {
	}

	/** @param what is dragged from a place in the control; nothing where it is empty */
	public static void from(Control control, Function<DragSourceEvent, ISelection> what) {
		DragSource source = new DragSource(control, DND.DROP_COPY | DND.DROP_LINK);
		source.setTransfer(LocalSelectionTransfer.getTransfer());
		source.addDragListener(new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				ISelection dragged = what.apply(event);
				event.doit = !dragged.isEmpty();
				LocalSelectionTransfer.getTransfer().setSelection(dragged);
			}

			@Override
			public void dragSetData(DragSourceEvent event) {
				event.data = LocalSelectionTransfer.getTransfer().getSelection();
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				LocalSelectionTransfer.getTransfer().setSelection(null);
			}
		});
	}
}
