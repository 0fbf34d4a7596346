// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.project;

import java.util.Map;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.sealbench.workspace.ui.command.Commands;
import org.sealbench.workspace.ui.project.OpenProjects;

/**
 * Opens the project whose folder the start script names: that of a file which a file manager opens with Sealbench. What
 * was open last goes before it, so that it is not opened twice and is the one that the user works with.
 */
public final class OpenAtStart implements IStartup {

	/** The system property by which the start script names the folder. */
	public static final String FOLDER = "sealbench.open";

	@Override
	public void earlyStartup() {
		String folder = System.getProperty(FOLDER);
		if (folder != null) {
			IWorkbench workbench = PlatformUI.getWorkbench();
			Display display = workbench.getDisplay();
			display.asyncExec(() -> workbench.getService(OpenProjects.class).restore().afterwards(display,
					() -> Commands.run(workbench, Commands.OPEN_PROJECT, Map.of(Commands.FOLDER, folder))));
		}
	}
}
