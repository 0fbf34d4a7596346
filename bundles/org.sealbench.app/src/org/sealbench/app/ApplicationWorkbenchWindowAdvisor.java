// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app;

import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The window: menus, tool bar, status line and progress. */
final class ApplicationWorkbenchWindowAdvisor extends WorkbenchWindowAdvisor {

	private static final int PART = 9;
	private static final int OF = 10;
	private static final Point MOST = new Point(1720, 1100);
	private static final List<String> OF_EDITORS = List.of("org.eclipse.ui.edit.text.actionSet.annotationNavigation",
			"org.eclipse.ui.edit.text.actionSet.navigation",
			"org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo",
			"org.eclipse.ui.edit.text.actionSet.openExternalFile");

	ApplicationWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	/** Hides what text editors, which this workbench has none of, would put into the tool bar. */
	@Override
	public void postWindowOpen() {
		IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
		if (page != null) {
			OF_EDITORS.forEach(page::hideActionSet);
		}
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer window = getWindowConfigurer();
		window.setTitle(Messages.title);
		Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
		window.setInitialSize(
				new Point(Math.min(MOST.x, screen.width * PART / OF), Math.min(MOST.y, screen.height * PART / OF)));
		window.setShowMenuBar(true);
		window.setShowCoolBar(true);
		window.setShowStatusLine(true);
		window.setShowProgressIndicator(true);
		window.setShowPerspectiveBar(false);
	}
}
