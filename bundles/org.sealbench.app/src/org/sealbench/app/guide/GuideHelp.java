// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.guide;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.help.IContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;
import org.sealbench.ui.HelpPage;
import org.sealbench.ui.Views;

/**
 * The help of the workbench is its guides and the pages that come with it: F1 in a field opens what the pages say of
 * it, elsewhere the guides; a search for words in help leads to the guide that says most of them. Where there are no
 * pages, as in a development environment, the guides stand for them.
 */
public final class GuideHelp extends AbstractHelpUI {

	@Override
	public void displayHelp() {
		if (!HelpPage.open(HelpPage.INDEX)) {
			showGuides();
		}
	}

	@Override
	public void displaySearch() {
		showGuides();
	}

	@Override
	public void displayDynamicHelp() {
		boolean opened = Optional.ofNullable(Display.getCurrent()).map(Display::getFocusControl).flatMap(HelpPage::of)
				.map(HelpPage::open).orElse(false);
		if (!opened) {
			showGuides();
		}
	}

	@Override
	public void search(String words) {
		show(view -> view.search(words));
	}

	@Override
	public void displayContext(IContext context, int x, int y) {
		displayDynamicHelp();
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

	private static void showGuides() {
		show(view -> {});
	}

	private static void show(Consumer<GuideView> then) {
		Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).map(IWorkbenchWindow::getActivePage)
				.flatMap(page -> Views.show(page, Views.GUIDE)).filter(GuideView.class::isInstance)
				.map(GuideView.class::cast).ifPresent(then);
	}
}
