package org.sealbench.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.sealbench.ui.Views;

/** Switches the window from light to dark or back, and keeps that for the next start. */
public final class DarkHandler extends AbstractHandler {

	private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

	@Override
	public Object execute(ExecutionEvent event) {
		IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		ITheme active = engine.getActiveTheme();
		engine.setTheme(active != null && active.getId().startsWith(DARK) ? LIGHT : DARK, true);
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			openAnew(window.getActivePage());
		}
		return null;
	}

	/** The property sheet's navigation takes its colours once, when it is made. */
	private static void openAnew(IWorkbenchPage page) {
		IViewPart inspector = page == null ? null : page.findView(Views.INSPECTOR);
		if (inspector == null) {
			return;
		}
		boolean seen = page.isPartVisible(inspector);
		page.hideView(inspector);
		try {
			page.showView(Views.INSPECTOR, null, seen ? IWorkbenchPage.VIEW_VISIBLE : IWorkbenchPage.VIEW_CREATE);
		} catch (PartInitException e) {
			ILog.of(DarkHandler.class).error(e.getMessage(), e);
		}
	}
}
