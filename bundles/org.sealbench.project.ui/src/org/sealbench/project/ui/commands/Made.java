package org.sealbench.project.ui.commands;

import org.eclipse.ui.PlatformUI;
import org.sealbench.project.ui.Node;
import org.sealbench.project.ui.navigator.NavigatorView;
import org.sealbench.ui.Views;

/** Leads the user to what was just made: it is selected in the navigator, which has the focus, so that Properties shows it. */
final class Made {

	private Made() {
	}

	static void show(Node node) {
		var page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
		if (Views.show(page, Views.NAVIGATOR).orElse(null) instanceof NavigatorView navigator) {
			navigator.getCommonViewer().refresh();
			navigator.select(node);
		}
	}
}
