// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.part.PageBookView;
import org.sealbench.ui.Views;

/** Switches the window from light to dark or back, and keeps that for the next start. */
public final class DarkThemeHandler extends AbstractHandler {

	private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

	@Override
	public Object execute(ExecutionEvent event) {
		IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		ITheme active = engine.getActiveTheme();
		ThemeColours.renewWhenChanged(PlatformUI.getWorkbench().getDisplay());
		engine.setTheme(active != null && active.getId().startsWith(DARK) ? LIGHT : DARK, true);
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			reopen(window.getActivePage());
		}
		offerRestart(HandlerUtil.getActiveShell(event));
		return null;
	}

	/** A theme names only what differs from the platform: what is shown already keeps some colours of the other one. */
	private static void offerRestart(Shell shell) {
		if (MessageDialog.open(MessageDialog.QUESTION, shell, Messages.darkTitle, Messages.darkQuestion, SWT.NONE,
				Messages.darkRestart, Messages.darkLater) == 0) {
			PlatformUI.getWorkbench().restart(true);
		}
	}

	/**
	 * The property sheet's navigation takes its colours once, when it is created. The view stays open: closing it would
	 * ask whether to save.
	 */
	private static void reopen(IWorkbenchPage page) {
		if (page == null || !(page.findView(Views.INSPECTOR) instanceof PageBookView inspector)) {
			return;
		}
		for (IViewReference each : page.getViewReferences()) {
			IViewPart source = each.getView(false);
			if (source != null && source != inspector) {
				inspector.partClosed(source);
			}
		}
		IViewPart navigator = page.findView(Views.NAVIGATOR);
		if (navigator != null) {
			inspector.partActivated(navigator);
			if (inspector instanceof ISelectionListener shower) {
				shower.selectionChanged(navigator, navigator.getSite().getSelectionProvider().getSelection());
			}
		}
	}
}
