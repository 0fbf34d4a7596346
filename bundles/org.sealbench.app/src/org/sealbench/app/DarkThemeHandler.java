// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Switches the window from light to dark or back, and keeps that for the next start. */
public final class DarkThemeHandler extends AbstractHandler {

	private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

	@Override
	public Object execute(ExecutionEvent event) {
		IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		ITheme active = engine.getActiveTheme();
		engine.setTheme(active != null && active.getId().startsWith(DARK) ? LIGHT : DARK, true);
		ThemeColours.reopenInspectors();
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
}
