// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.quickfix;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.sealbench.ui.problem.Remedies;
import org.sealbench.workspace.ui.command.Commands;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.project.OpenProjects;

/** A remedy that is a command of the workbench, carried out on the project with the problem. */
record CommandRemedy(OpenProject project, String label, String command) implements Remedies.Remedy {

	@Override
	public void run(Shell shell) {
		PlatformUI.getWorkbench().getService(OpenProjects.class).setActive(project);
		Commands.run(PlatformUI.getWorkbench(), command);
	}
}
