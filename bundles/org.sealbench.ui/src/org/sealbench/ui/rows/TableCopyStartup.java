// SPDX-License-Identifier: EPL-2.0
package org.sealbench.ui.rows;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/** Lets the rows of every table, in views and dialogs, be copied with Ctrl+C for a spreadsheet. */
public final class TableCopyStartup implements IStartup {

	@Override
	public void earlyStartup() {
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.asyncExec(() -> display.addFilter(SWT.KeyDown, RowClipboard::copyFrom));
	}
}
