// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.navigator;

import org.eclipse.ui.PlatformUI;
import org.sealbench.ui.Views;
import org.sealbench.workspace.ui.node.ProjectNode;

/**
 * Leads the user to what was just created: it is selected in the navigator, which has the focus, so that Properties
 * shows it.
 */
public final class NewNodeReveal {

	private NewNodeReveal() {
	}

	public static void show(ProjectNode node) {
		var page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
		if (Views.show(page, Views.NAVIGATOR).orElse(null) instanceof NavigatorView navigator) {
			navigator.getCommonViewer().refresh();
			navigator.select(node);
		}
	}
}
