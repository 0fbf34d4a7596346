// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.diagram;

import java.util.function.Consumer;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/** Follows whether a part of the workbench is visible. */
final class PartVisibility implements IPartListener2 {

	private final IWorkbenchPart part;
	private final Consumer<Boolean> visible;

	PartVisibility(IWorkbenchPart part, Consumer<Boolean> visible) {
		this.part = part;
		this.visible = visible;
	}

	@Override
	public void partVisible(IWorkbenchPartReference reference) {
		tell(reference, true);
	}

	@Override
	public void partHidden(IWorkbenchPartReference reference) {
		tell(reference, false);
	}

	private void tell(IWorkbenchPartReference reference, boolean isVisible) {
		if (reference.getPart(false) == part) {
			visible.accept(isVisible);
		}
	}
}
