package org.sealbench.project.ui.access;

import org.sealbench.project.ui.commands.ProjectHandler;
import org.sealbench.project.ui.workspace.Login;

/** Logs in to the project. */
public final class LoginHandler extends ProjectHandler {

	@Override
	protected void run(Call call) {
		Login.ask(call.shell(), call.project());
	}
}
