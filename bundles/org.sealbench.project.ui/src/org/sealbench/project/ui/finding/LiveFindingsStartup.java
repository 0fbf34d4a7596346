// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.finding;

import java.util.Optional;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.sealbench.model.Device;
import org.sealbench.ui.Views;
import org.sealbench.workspace.ui.node.ProjectNode;
import org.sealbench.workspace.ui.project.OpenProjects;

/** Finds what is wrong with edited projects as long as the workbench runs. */
public final class LiveFindingsStartup implements IStartup {

	@Override
	public void earlyStartup() {
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.asyncExec(() -> new LiveFindings(PlatformUI.getWorkbench().getService(OpenProjects.class), display,
				LiveFindingsStartup::shown).start());
	}

	private static Optional<Device> shown() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return window != null
				&& window.getSelectionService().getSelection(Views.NAVIGATOR) instanceof IStructuredSelection nodes
				&& nodes.getFirstElement() instanceof ProjectNode node ? node.device() : Optional.empty();
	}
}
