// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.pages;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.sealbench.ui.Views;
import org.sealbench.ui.problem.ProblemMarker;

/** The Problems view. */
public final class ProblemsPage {

	/** The codes of all errors that there are markers of. */
	public List<String> errors() {
		return Ui.get(() -> Arrays
				.stream(ResourcesPlugin.getWorkspace().getRoot().findMarkers(ProblemMarker.TYPE, true,
						IResource.DEPTH_INFINITE))
				.filter(each -> each.getAttribute(IMarker.SEVERITY, 0) == IMarker.SEVERITY_ERROR)
				.map(each -> each.getAttribute(ProblemMarker.CODE, "")).toList());
	}

	/** Double-clicks the row that shows a code, as soon as there is one. */
	public void open(String code) {
		Ui.run(() -> WorkbenchPage.show(Views.PROBLEMS).setFocus());
		waitFor(code);
		Ui.start(() -> {
			Tree tree = row(code).getParent();
			tree.setSelection(row(code));
			Event event = new Event();
			event.item = row(code);
			tree.notifyListeners(SWT.Selection, event);
			tree.notifyListeners(SWT.DefaultSelection, event);
		});
	}

	/** Selects the row that shows a code, with the focus in the view. */
	public void select(String code) {
		Ui.run(() -> WorkbenchPage.show(Views.PROBLEMS).setFocus());
		waitFor(code);
		Ui.run(() -> {
			Tree tree = row(code).getParent();
			tree.setFocus();
			tree.setSelection(row(code));
			Event event = new Event();
			event.item = row(code);
			tree.notifyListeners(SWT.Selection, event);
		});
	}

	/** Waits until the view, which takes its time after markers were set, shows a code. */
	public void waitFor(String code) {
		Ui.waitUntil("the Problems view shows " + code, () -> row(code) != null);
	}

	/** The codes of the rows that are selected. */
	public List<String> selected() {
		return Ui.get(() -> Widgets.below(WorkbenchPage.window().getShell()).filter(Tree.class::isInstance)
				.filter(Control::isVisible).map(Tree.class::cast).filter(each -> each.getColumnCount() > 1)
				.flatMap(tree -> Arrays.stream(tree.getSelection())).map(each -> each.getText(1)).toList());
	}

	private static TreeItem row(String code) {
		Composite window = WorkbenchPage.window().getShell();
		return Widgets.below(window).filter(Tree.class::isInstance).filter(Control::isVisible).map(Tree.class::cast)
				.flatMap(tree -> Arrays.stream(tree.getItems()))
				.filter(item -> item.getParent().getColumnCount() > 1 && item.getText(1).equals(code)).findFirst()
				.orElse(null);
	}
}
