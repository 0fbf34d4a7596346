// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.PageBookView;
import org.sealbench.ui.Views;

/**
 * Gives widgets the platform's colours again after the platform has changed them. What a theme does not name any more,
 * the theme engine gives back the platform's colours; but GTK changes those a moment later, and its widgets keep the
 * ones that they were given then: near white on white after a dark theme.
 */
final class ThemeColours {

	/** Of the display: the theme whose colours the widgets have. */
	private static final String THEME = ThemeColours.class.getName();

	private ThemeColours() {
	}

	/** Follows every change of the theme from now on, whoever makes it. */
	static void in(Display display) {
		display.setData(THEME, theme());
		display.addListener(SWT.Settings, event -> {
			String now = theme();
			if (!now.equals(display.getData(THEME))) {
				display.setData(THEME, now);
				display.asyncExec(() -> renew(display));
			}
		});
	}

	private static String theme() {
		ITheme active = engine().getActiveTheme();
		return active == null ? "" : active.getId();
	}

	private static IThemeEngine engine() {
		return PlatformUI.getWorkbench().getService(IThemeEngine.class);
	}

	private static void renew(Display display) {
		// What it makes from now on takes its colours from those that it was opened with.
		reopenInspectors();
		for (Shell shell : display.getShells()) {
			renew(shell);
			engine().applyStyles(shell, true);
		}
	}

	private static void renew(Control control) {
		Color some = control.getDisplay().getSystemColor(SWT.COLOR_MAGENTA);
		// SWT takes no colour away that it believes was not given.
		control.setForeground(some);
		control.setForeground(null);
		if (ThemeExclusions.isMarked(control)) {
			control.setBackground(some);
			control.setBackground(null);
		}
		if (control instanceof Composite composite) {
			for (Control each : composite.getChildren()) {
				renew(each);
			}
		}
	}

	/** Lets the property sheets take the colours of now. */
	static void reopenInspectors() {
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			reopen(window.getActivePage());
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
