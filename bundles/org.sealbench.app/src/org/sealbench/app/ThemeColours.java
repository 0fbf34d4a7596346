// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/**
 * Gives widgets the platform's colours again after the platform has changed them. What a theme does not name any more,
 * the theme engine gives back the platform's colours; but GTK changes those a moment later, and its widgets keep the
 * ones that they were given then: near white on white after a dark theme.
 */
final class ThemeColours {

	private ThemeColours() {
	}

	/**
	 * Renews them once, when the platform has changed; where widgets ask for their colours each time, it says nothing.
	 */
	static void renewWhenChanged(Display display) {
		display.addListener(SWT.Settings, new Listener() {
			@Override
			public void handleEvent(Event event) {
				display.removeListener(SWT.Settings, this);
				display.asyncExec(() -> renew(display));
			}
		});
	}

	private static void renew(Display display) {
		IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		for (Shell shell : display.getShells()) {
			renew(shell);
			engine.applyStyles(shell, true);
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
}
