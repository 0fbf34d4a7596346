// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/**
 * Keeps from the theme engine what it would spoil. Rows of tables and trees look as their table or tree does: the
 * engine would style each of thousands, and go on touching rows that a virtual table has thrown away long ago. Check
 * boxes and radio buttons look as the platform draws them: given a background, GTK draws their mark white on white.
 */
final class ThemeExclusions {

	/** The theme engine's own key for what it is to leave alone. */
	private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";

	private ThemeExclusions() {
	}

	static void in(Display display) {
		display.addFilter(SWT.Skin, event -> {
			if (isRow(event.widget)) {
				event.type = SWT.None;
			} else if (isMarked(event.widget) && event.widget.getData(UNSTYLED) == null) {
				event.widget.setData(UNSTYLED, true);
				// In views that are open at the start, the engine has been there already.
				((Button) event.widget).setBackground(null);
			}
		});
	}

	private static boolean isRow(Widget widget) {
		return widget instanceof TableItem || widget instanceof TreeItem;
	}

	static boolean isMarked(Widget widget) {
		return widget instanceof Button button && (button.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0;
	}
}
