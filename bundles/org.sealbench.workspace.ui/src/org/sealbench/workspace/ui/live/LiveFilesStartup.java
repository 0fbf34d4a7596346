// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.live;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.sealbench.workspace.ui.project.OpenProjects;

/** Watches the files of open projects as long as the workbench runs. */
public final class LiveFilesStartup implements IStartup {

	@Override
	public void earlyStartup() {
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.asyncExec(
				() -> new LiveFiles(PlatformUI.getWorkbench().getService(OpenProjects.class), display).start());
	}
}
