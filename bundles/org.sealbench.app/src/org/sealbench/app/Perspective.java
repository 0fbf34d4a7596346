// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.console.IConsoleConstants;
import org.sealbench.ui.Views;

/**
 * Navigator on the left; beside it the network, below that the inspector with certificates, emulator and test client
 * behind it; problems, progress and output at the bottom; at the right the guide that is followed.
 */
public final class Perspective implements IPerspectiveFactory {

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
		String editors = layout.getEditorArea();
		layout.addView(Views.NAVIGATOR, IPageLayout.LEFT, 0.24f, editors);
		layout.createPlaceholderFolder("guides", IPageLayout.RIGHT, 0.76f, editors).addPlaceholder(Views.GUIDE);
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.78f, editors);
		below.addView(Views.PROBLEMS);
		below.addView(Views.PROGRESS);
		below.addView(IConsoleConstants.ID_CONSOLE_VIEW);
		IFolderLayout network = layout.createFolder("pictures", IPageLayout.TOP, 0.46f, editors);
		network.addView(Views.NETWORK);
		network.addView(Views.TIMELINE);
		network.addView(Views.PLAN);
		IFolderLayout middle = layout.createFolder("middle", IPageLayout.TOP, 0.9f, editors);
		middle.addView(Views.INSPECTOR);
		middle.addView(Views.CERTIFICATES);
		middle.addView(Views.EMULATOR);
		middle.addView(Views.TEST_CLIENT);
		layout.getViewLayout(Views.NAVIGATOR).setCloseable(false);
		for (String view : new String[] { Views.GUIDE, Views.NAVIGATOR, Views.NETWORK, Views.TIMELINE, Views.PLAN,
				Views.INSPECTOR, Views.CERTIFICATES, Views.EMULATOR, Views.TEST_CLIENT, Views.PROBLEMS, Views.PROGRESS,
				IConsoleConstants.ID_CONSOLE_VIEW }) {
			layout.addShowViewShortcut(view);
		}
	}
}
