// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.pages;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** The list of everything that the workbench can do, by words. */
public final class QuickAccessPage {

	private QuickAccessPage() {
	}

	/** Waits until words can be typed. */
	public static QuickAccessPage waitFor() {
		Ui.waitUntil("words can be typed",
				() -> Ui.display().getFocusControl() instanceof Text text && table(text.getShell()).isPresent());
		return new QuickAccessPage();
	}

	/** What Enter would do; empty while nothing is found. */
	public String first() {
		return Ui.get(() -> {
			Optional<Table> table = Optional.ofNullable(Ui.display().getActiveShell()).flatMap(QuickAccessPage::table);
			return table.stream().flatMap(each -> Arrays.stream(each.getSelection())).map(each -> each.getText(1))
					.findFirst().orElse("");
		});
	}

	private static Optional<Table> table(Shell shell) {
		return shell == WorkbenchPage.window().getShell() ? Optional.empty()
				: Widgets.below(shell).filter(Table.class::isInstance).map(Table.class::cast).findFirst();
	}
}
