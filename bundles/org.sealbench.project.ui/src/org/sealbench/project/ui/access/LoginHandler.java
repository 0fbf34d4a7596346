// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.access;

import org.sealbench.workspace.ui.command.ProjectHandler;
import org.sealbench.workspace.ui.login.Login;

/** Logs in to the project. */
public final class LoginHandler extends ProjectHandler {

	@Override
	protected void run(Call call) {
		Login.ask(call.shell(), call.project());
	}
}
