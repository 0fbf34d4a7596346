// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.access;

import org.sealbench.workspace.ui.command.ProjectHandler;

/** Logs out: the project's private keys are forgotten until the next login. What was not saved yet stays. */
public final class LogoutHandler extends ProjectHandler {

	@Override
	protected void run(Call call) {
		call.project().project().lock();
		call.project().accessChanged();
	}
}
