// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.git;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.sealbench.workspace.ui.project.OpenProjects;

/** Marks what git does not have, as long as the workbench runs. */
public final class GitMarksStartup implements IStartup {

	@Override
	public void earlyStartup() {
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.asyncExec(
				() -> new GitMarks(PlatformUI.getWorkbench().getService(OpenProjects.class), display).start());
	}
}
