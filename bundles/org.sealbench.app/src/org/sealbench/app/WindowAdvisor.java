package org.sealbench.app;

import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The window: menus, tool bar, status line and progress. */
final class WindowAdvisor extends WorkbenchWindowAdvisor {

	private static final Point SIZE = new Point(1360, 900);
	private static final List<String> OF_EDITORS = List.of("org.eclipse.ui.edit.text.actionSet.annotationNavigation",
			"org.eclipse.ui.edit.text.actionSet.navigation",
			"org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo",
			"org.eclipse.ui.edit.text.actionSet.openExternalFile");

	WindowAdvisor(IWorkbenchWindowConfigurer configurer) {
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
		window.setInitialSize(SIZE);
		window.setShowMenuBar(true);
		window.setShowCoolBar(true);
		window.setShowStatusLine(true);
		window.setShowProgressIndicator(true);
		window.setShowPerspectiveBar(false);
	}
}
