// SPDX-License-Identifier: EPL-2.0
package org.sealbench.ui;

import java.util.Optional;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** The line at the bottom of the window, as long as the part that is active now stays so. */
public final class StatusLine {

	private StatusLine() {
	}

	public static void showError(String words) {
		line().ifPresent(line -> line.setErrorMessage(words));
	}

	/** Shows what came of something, until something else is shown. */
	public static void show(String words) {
		line().ifPresent(line -> line.setMessage(words));
	}

	public static void clear() {
		line().ifPresent(line -> line.setErrorMessage(null));
	}

	private static Optional<IStatusLineManager> line() {
		return Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow())
				.map(IWorkbenchWindow::getActivePage).map(IWorkbenchPage::getActivePart).map(IWorkbenchPart::getSite)
				.filter(IViewSite.class::isInstance)
				.map(site -> ((IViewSite) site).getActionBars().getStatusLineManager());
	}
}
