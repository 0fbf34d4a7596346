package org.sealbench.app;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Keeps rows of tables and trees from the theme engine: they look as their table or tree does. The engine would style each of
 * thousands, and go on touching rows that a virtual table has thrown away long ago.
 */
final class PlainItems {

	private PlainItems() {
	}

	static void in(Display display) {
		display.addFilter(SWT.Skin, event -> {
			if (event.widget instanceof Item item && (item instanceof TableItem || item instanceof TreeItem)) {
				event.type = SWT.None;
			}
		});
	}
}
