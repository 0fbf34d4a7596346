// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.login;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.sealbench.ui.dialog.LoginDialog;
import org.sealbench.workspace.ui.project.OpenProject;

/** Asks for the login of a protected project. */
public final class Login {

	private Login() {
	}

	/** Whether private keys can be used afterwards; asks only if they cannot be used yet. */
	public static boolean ask(Shell shell, OpenProject project) {
		if (project.project().access().isOpen()) {
			return true;
		}
		boolean in = new LoginDialog(shell, project.name(), project.project().access()::login).open() == Window.OK;
		project.accessChanged();
		if (in) {
			new OutsideChangesJob(project, false).schedule();
		}
		return in;
	}
}
