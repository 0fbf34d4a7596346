// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.project;

import org.sealbench.common.ProblemException;
import org.sealbench.ui.problem.ProblemDialog;
import org.sealbench.workspace.ui.command.ProjectHandler;
import org.sealbench.workspace.ui.login.Login;

/** Saves the project. After it was locked, that needs a login: what administrators save is sealed. */
public final class SaveHandler extends ProjectHandler {

	@Override
	protected void run(Call call) {
		if (!Login.ask(call.shell(), call.project())) {
			return;
		}
		try {
			call.project().save();
		} catch (ProblemException e) {
			ProblemDialog.show(call.shell(), e.problem());
		}
	}
}
