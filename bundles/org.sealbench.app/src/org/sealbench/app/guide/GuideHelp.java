// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.guide;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.help.IContext;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;
import org.sealbench.ui.Views;

/**
 * The help of the workbench is its guides: F1 opens them, and a search for words in help leads to the guide that says
 * most of them.
 */
public final class GuideHelp extends AbstractHelpUI {

	@Override
	public void displayHelp() {
		show(view -> {});
	}

	@Override
	public void displaySearch() {
		displayHelp();
	}

	@Override
	public void displayDynamicHelp() {
		displayHelp();
	}

	@Override
	public void search(String words) {
		show(view -> view.search(words));
	}

	@Override
	public void displayContext(IContext context, int x, int y) {
		displayHelp();
	}

	/** @param href the id of a guide */
	@Override
	public void displayHelpResource(String href) {
		show(view -> view.open(href));
	}

	@Override
	public boolean isContextHelpDisplayed() {
		return false;
	}

	private static void show(Consumer<GuideView> then) {
		Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).map(IWorkbenchWindow::getActivePage)
				.flatMap(page -> Views.show(page, Views.GUIDE)).filter(GuideView.class::isInstance)
				.map(GuideView.class::cast).ifPresent(then);
	}
}
