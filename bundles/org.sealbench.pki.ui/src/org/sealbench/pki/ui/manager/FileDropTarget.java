// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.manager;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.sealbench.workspace.ui.drag.DroppedFiles;

/** Accepts files that are dragged onto a control. */
final class FileDropTarget {

	FileDropTarget(Control control, Consumer<List<Path>> files) {
		DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(new Transfer[] { FileTransfer.getInstance() });
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String[] names) {
					// Not in here: the program that the files come from waits until they are taken.
					control.getDisplay().asyncExec(() -> {
						if (!control.isDisposed()) {
							DroppedFiles.take(control.getShell(), List.of(names), files);
						}
					});
				}
			}
		});
	}
}
