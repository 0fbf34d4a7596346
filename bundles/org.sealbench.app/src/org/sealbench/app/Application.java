// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app;

import java.io.IOException;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.sealbench.ui.AccessibleWindow;
import org.sealbench.ui.TextUndo;

/** Runs the workbench on a workspace folder that no other workbench uses. */
public final class Application implements IApplication {

	@Override
	public Object start(IApplicationContext context) throws IOException {
		Display display = PlatformUI.createDisplay();
		IconWarmUp.prepare();
		ThemeExclusions.in(display);
		TextUndo.in(display);
		AccessibleWindow.in(display);
		Location workspace = Platform.getInstanceLocation();
		try {
			if (!lock(workspace)) {
				MessageDialog.openError(new Shell(display), Messages.workspaceTitle,
						NLS.bind(Messages.workspaceInUse, workspace == null ? "" : workspace.getURL().getPath()));
				return EXIT_OK;
			}
			int code = PlatformUI.createAndRunWorkbench(display, new ApplicationWorkbenchAdvisor());
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			display.dispose();
			if (workspace != null) {
				workspace.release();
			}
		}
	}

	private static boolean lock(Location workspace) throws IOException {
		return workspace != null && workspace.isSet() && workspace.lock();
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			PlatformUI.getWorkbench().getDisplay().syncExec(PlatformUI.getWorkbench()::close);
		}
	}
}
