// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.access;

import org.sealbench.workspace.ui.command.ProjectHandler;
import org.sealbench.workspace.ui.login.Login;
import org.sealbench.workspace.ui.login.OutsideChangesJob;

/** Shows what was changed in the project without a login, and lets an administrator accept or undo it. */
public final class OutsideChangesHandler extends ProjectHandler {

	@Override
	protected void run(Call call) {
		if (Login.ask(call.shell(), call.project())) {
			new OutsideChangesJob(call.project(), true).schedule();
		}
	}
}
