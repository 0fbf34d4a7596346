package org.sealbench.project.ui.commands;

import org.sealbench.common.ProblemException;
import org.sealbench.project.ui.workspace.Login;
import org.sealbench.ui.ProblemDialog;

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
