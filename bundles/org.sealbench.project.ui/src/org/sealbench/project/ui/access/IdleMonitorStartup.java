// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.access;

import java.time.InstantSource;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.sealbench.workspace.ui.project.OpenProjects;

/** Runs the idle monitor as long as the workbench runs. */
public final class IdleMonitorStartup implements IStartup {

	private static final int EVERY_MILLIS = 10_000;

	@Override
	public void earlyStartup() {
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.asyncExec(() -> {
			IdleMonitor watch = new IdleMonitor(PlatformUI.getWorkbench().getService(OpenProjects.class),
					InstantSource.system(), IdlePreferenceInitializer::limit);
			watch.listen(display);
			look(display, watch);
		});
	}

	private static void look(Display display, IdleMonitor watch) {
		watch.look();
		display.timerExec(EVERY_MILLIS, () -> look(display, watch));
	}
}
