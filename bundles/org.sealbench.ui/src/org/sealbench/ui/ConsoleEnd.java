// SPDX-License-Identifier: EPL-2.0
package org.sealbench.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.console.IConsole;
import org.eclipse.ui.console.IConsolePageParticipant;
import org.eclipse.ui.console.TextConsolePage;
import org.eclipse.ui.part.IPageBookViewPage;

/**
 * Shows the last line of the console, which is the one that came just now. The platform scrolls to lines that come
 * while the console is seen, but not to those that were there before its text had a size.
 */
public final class ConsoleEnd implements IConsolePageParticipant {

	@Override
	public void init(IPageBookViewPage page, IConsole console) {
		if (page instanceof TextConsolePage shown && shown.getViewer() != null) {
			StyledText text = shown.getViewer().getTextWidget();
			text.addListener(SWT.Resize, event -> text.setTopIndex(text.getLineCount() - 1));
			text.getDisplay().asyncExec(() -> {
				if (!text.isDisposed()) {
					text.setTopIndex(text.getLineCount() - 1);
				}
			});
		}
	}

	@Override
	public void dispose() {
		// the text goes with its page
	}

	@Override
	public void activated() {
		// whoever goes there reads where he left
	}

	@Override
	public void deactivated() {
		// nothing to do
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}
