// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.diagram;

import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sealbench.ui.Hint;
import org.sealbench.workspace.ui.Messages;

/** What a view shows at the moment: its picture or table, or why there is none; above it what filters it. */
final class DiagramStack {

	private final StackLayout stack = new StackLayout();
	private final Composite bar;
	private final Composite body;
	private final Control nothing;
	private final Control empty;
	private final Control unmatched;

	/**
	 * @param hint  what an empty project says
	 * @param links what the links of the hints do
	 */
	DiagramStack(Composite parent, String hint, Map<String, Runnable> links) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		bar = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
		bar.setVisible(false);
		body = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		body.setLayout(stack);
		nothing = new Hint(body, Messages.diagramNoProject, links).control();
		empty = new Hint(body, hint, links).control();
		unmatched = new Hint(body, Messages.diagramUnmatched, links).control();
	}

	Composite bar() {
		return bar;
	}

	Composite body() {
		return body;
	}

	void showNoProject() {
		show(nothing, false);
	}

	/** @param filtered whether there is something, and only what was asked for is not there */
	void showEmpty(boolean filtered) {
		show(filtered ? unmatched : empty, filtered);
	}

	void showContent(Control content) {
		show(content, true);
	}

	boolean isShown(Control content) {
		return stack.topControl == content;
	}

	private void show(Control next, boolean withBar) {
		if (stack.topControl != next) {
			stack.topControl = next;
			body.layout();
		}
		GridData data = (GridData) bar.getLayoutData();
		boolean useful = withBar && bar.getChildren().length > 0;
		if (data.exclude == useful) {
			data.exclude = !useful;
			bar.setVisible(useful);
			bar.getParent().layout();
		}
	}

	void setFocus() {
		if (stack.topControl != null) {
			stack.topControl.setFocus();
		}
	}
}
