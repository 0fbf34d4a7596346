// SPDX-License-Identifier: EPL-2.0
package org.sealbench.ui;

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** The workbench's views, for code that shows a view of another bundle. */
public final class Views {

	public static final String NAVIGATOR = "org.sealbench.project.ui.navigator";
	public static final String INSPECTOR = "org.eclipse.ui.views.PropertySheet";
	public static final String PROBLEMS = "org.sealbench.ui.problems";
	public static final String CONSOLE = "org.eclipse.ui.console.ConsoleView";
	public static final String PROGRESS = "org.eclipse.ui.views.ProgressView";
	public static final String CERTIFICATES = "org.sealbench.pki.ui.certificates";
	public static final String NETWORK = "org.sealbench.project.ui.network";
	public static final String TIMELINE = "org.sealbench.pki.ui.timeline";
	public static final String PLAN = "org.sealbench.pki.ui.plan";
	public static final String GUIDE = "org.sealbench.app.guide";
	public static final String TEST_CLIENT = "org.sealbench.opcua.ui.client";
	public static final String EMULATOR = "org.sealbench.project.ui.emulator";

	private Views() {
	}

	/** Shows a view and gives it the focus; empty, and the reason in the log, where it cannot be created. */
	public static Optional<IViewPart> show(IWorkbenchPage page, String view) {
		return show(page, view, IWorkbenchPage.VIEW_ACTIVATE);
	}

	/** Brings a view to the front and leaves the focus where it is. */
	public static Optional<IViewPart> bringUp(IWorkbenchPage page, String view) {
		return show(page, view, IWorkbenchPage.VIEW_VISIBLE);
	}

	private static Optional<IViewPart> show(IWorkbenchPage page, String view, int mode) {
		try {
			return Optional.of(page.showView(view, null, mode));
		} catch (PartInitException e) {
			ILog.of(Views.class).error(e.getMessage(), e);
			return Optional.empty();
		}
	}
}
