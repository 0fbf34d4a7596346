// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.project;

import org.eclipse.osgi.util.NLS;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.StatusLine;
import org.sealbench.workspace.ui.command.ProjectHandler;
import org.sealbench.workspace.ui.live.RefreshJob;

/** Looks whether files of the project were changed outside, and reads them again. */
public final class ReloadHandler extends ProjectHandler {

	@Override
	protected void run(Call call) {
		String done = NLS.bind(Messages.reloaded, call.project().name());
		new RefreshJob(call.project(), () -> StatusLine.show(done)).schedule();
	}
}
