package org.sealbench.project.ui.access;

import org.sealbench.project.ui.commands.ProjectHandler;
import org.sealbench.project.ui.workspace.Login;

/** Shows what was changed in the project without a login, and lets an administrator accept or undo it. */
public final class OutsideChangesHandler extends ProjectHandler {

	@Override
	protected void run(Call call) {
		if (Login.ask(call.shell(), call.project())) {
			new OutsideChangesCheck(call.project(), true).schedule();
		}
	}
}
