// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.project;

import org.sealbench.common.ProblemException;
import org.sealbench.project.folder.ProjectProblem;
import org.sealbench.ui.problem.ProblemDialog;
import org.sealbench.workspace.ui.command.ProjectHandler;
import org.sealbench.workspace.ui.live.RefreshJob;
import org.sealbench.workspace.ui.login.Login;

/** Saves the project. After it was locked, that needs a login: what administrators save is sealed. */
public final class SaveHandler extends ProjectHandler {

	@Override
	protected void run(Call call) {
		if (!Login.ask(call.shell(), call.project())) {
			return;
		}
		save(call, true);
	}

	/**
	 * What others changed meanwhile comes in first, by a merge that the user agrees to; then it is saved, and what is
	 * still in the way is said: somebody who goes on writing must not keep this going round.
	 */
	private static void save(Call call, boolean again) {
		try {
			call.project().save();
		} catch (ProblemException e) {
			if (again && e.problem().code() == ProjectProblem.CHANGED_OUTSIDE) {
				new RefreshJob(call.project(), () -> save(call, false)).schedule();
			} else {
				ProblemDialog.of(call.project(), call.shell(), e.problem());
			}
		}
	}
}
