package org.sealbench.project.ui.commands;

import org.sealbench.common.ProblemException;
import org.sealbench.ui.ProblemDialog;

/** Saves the project. */
public final class SaveHandler extends ProjectHandler {

	@Override
	protected void run(Call call) {
		try {
			call.project().save();
		} catch (ProblemException e) {
			ProblemDialog.show(call.shell(), e.problem());
		}
	}
}
